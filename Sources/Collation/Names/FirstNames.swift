/// First names that are frequent in English news, in small letters; from the lists of babies'
/// names of the
/// US Social Security Administration and the ONS, and those of people in the news elsewhere. One
/// that
/// stands alone is no topic, and one that begins a name makes it a person's.
let firstNames = """
  aaron abby abdul abdullah abigail abraham adam adrian ahmad ahmed aidan aimee al alan albert
  alberto alec alejandro alex alexander alexandra alexandria alexei alexis alfred ali alice alicia
  alison alistair allan allen allison alyssa amanda amber amelia amir amy ana anastasia andre
  andrea andreas andrei andrew andy angel angela angelina anita ann anna anne annie anthony
  antonio april ariana ariel arlene arnold arthur asha ashley audrey austin ava avery barack
  barbara barry bashar beatrice becky ben benedict benjamin bernard bernie beth betsy betty
  beverly beyonce bill billy blake bob bobby boris brad bradley brandon brenda brendan brent brett
  brian bridget britney brittany brooke bruce bryan caitlin cameron camilla carl carla carlos
  carly carmen carol caroline carolyn carrie cary catherine cathy cecilia chad charles charlie
  charlotte chelsea cheryl chloe chris christian christina christine christopher chuck cindy
  claire clara clare clarence claude claudia clayton cliff clint clive cody colin colleen connie
  connor corey cory courtney craig cristiano cristina crystal curtis cynthia daisy dale damian
  damon dan dana daniel daniela danielle danny darrell darren daryl dave david dawn dean debbie
  deborah debra deirdre denis denise dennis derek desmond diana diane diego dmitri dmitry dolores
  dominic dominique don donald donna doris dorothy doug douglas duncan dustin dwayne dwight dylan
  earl ed eddie edgar edith edmund eduardo edward edwin eileen elaine eleanor elena eli elijah
  elisabeth elizabeth ella ellen elliot elliott elon emily emma emmanuel enrique eric erica erik
  erin ernest esther ethan eugene eva evan eve evelyn ezra faith fatima felix fernando fiona
  florence frances francesca francis francisco francois frank franklin fred freddie frederick
  gabriel gabriella gail gareth garrett gary gavin gemma gene geoff geoffrey george georgina
  gerald gerard giovanni giuseppe gladys glen glenn gloria gordon grace graham grant greg gregory
  greta guillermo guy gwen hailey haley hannah harold harriet harrison harry harvey hassan hazel
  heather hector heidi helen henry herbert herman hillary holly hope howard hugh hugo hussein ian
  ibrahim igor ilhan imran irene iris isaac isabel isabella ivan ivanka ivy jack jackie jackson
  jacob jacqueline jake jamal james jamie jan jane janet janice jared jasmine jason javier jay
  jean jean-claude jean-luc jeff jeffrey jen jenna jennifer jenny jeremy jermaine jerome jerry
  jesse jessica jessie jill jim jimmy joan joanna joanne joaquin joe joel johan john johnny jon
  jonathan jordan jorge jose joseph josh joshua joy joyce juan juanita judith judy julia julian
  julie juliet june justin kaitlyn kamala karen karim karl kate katherine kathleen kathryn kathy
  katie katrina kay kayla keith kellie kelly kellyanne ken kendall kenneth kenny kerry kevin
  khalid kim kimberly kirk kirsten kristen kristin kristina kurt kyle lance larry latoya laura
  lauren laurie lawrence leah lee leo leon leonard leonardo leroy leslie lewis liam lily linda
  lindsay lindsey lionel lisa liz lloyd logan lois lopez lorraine louis louise lucas lucia lucy
  luis luke lydia lynn mackenzie madeleine madison mahmoud malcolm malia manuel marc marcia marco
  marcus margaret margot maria marie marilyn mario marion marissa mark marlene marsha martha
  martin marvin mary mathew matt matteo matthew maureen maurice max maxine maya meg megan meghan
  mehmet melania melanie melinda melissa mercedes mia micah michael michel michele michelle miguel
  mike mikhail mila mildred miles miranda mitch mitchell mitt mohamed mohammad mohammed molly mona
  monica morgan mo muhammad mustafa myra nadia nancy naomi narendra nasser natalia natalie natasha
  nathan nathaniel neil nelson nicholas nick nicola nicolas nicole nigel nikki nikolai nina noah
  noel nora norma norman oleg olga oliver olivia omar oprah oscar owen pablo paige pam pamela
  patricia patrick patty paul paula pauline pedro peggy penny perry pete peter phil philip
  philippe phillip phoebe phyllis piers pierre polly priscilla priti priya quentin rachel rafael
  ralph ramon rand randall randy raphael raul ray raymond rebecca recep reese regina reginald
  renee rex rhonda ricardo richard rick ricky rita rob robbie robert roberta roberto robin robyn
  rod rodney rodrigo roger roland ron ronald ronnie rory rosa rose rosemary rosie ross roy ruby
  rudy rupert russ russell ruth ryan sabrina sadiq sally salman sam samantha samuel sandra sandy
  sara sarah sasha scott sean sebastian sergei sergey sergio seth shane shannon sharon shaun shawn
  sheila shelby sheldon shelley sheryl shinzo shirley sidney silvia silvio simon simone sofia
  sonia sophia sophie stacey stacy stan stanley stella stephanie stephen steve steven stewart
  stormy stuart sue susan susanna suzanne sylvia tamara tammy tanya tara tariq taylor ted teresa
  terrence terri terry thelma theodore theresa thomas tiffany tim timothy tina tobias todd tom
  tommy toni tony tracey tracy travis trevor trey tricia tristan tucker tulsi tyler ursula valerie
  vanessa vera vernon veronica victor victoria vincent viola violet virginia vivian vladimir
  volodymyr walter wanda warren wayne wendy wesley whitney will william willie winston xavier
  yasmin yolanda yusuf yvonne zac zach zachary zoe
  """
