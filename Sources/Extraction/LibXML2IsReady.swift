import CLibXML2

/// libxml2 sets itself up once, before cores use it side by side.
let libXML2IsReady: Void = xmlInitParser()
