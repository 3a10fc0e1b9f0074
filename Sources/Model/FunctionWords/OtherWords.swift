/// Function words of the languages of other families, in small letters, the most frequent first.
let otherWords: [(language: String, words: String)] = [
  (
    "el",
    """
    και το να του η της με που την από για ο στην τα είναι των σε ότι οι τον στο θα τη τους δεν στη \
    τις αυτό μας ένα μια μία έχει κατά ως μετά αλλά αν όπως ή στον στους στις στα ήταν έναν μου σου \
    σας αυτή αυτός αυτά αυτές αυτοί αυτόν αυτών αυτού αυτής εκείνος ποιος ποια όταν όπου πώς γιατί \
    επειδή ενώ όμως ώστε διότι πριν μέχρι έως προς παρά χωρίς μεταξύ υπό περί κάτω πάνω μέσα έξω εδώ \
    εκεί τώρα σήμερα χθες πάντα ποτέ πολύ πιο περισσότερο λιγότερο όλα όλοι όλες όλων όλη κάθε άλλα \
    άλλο άλλη άλλες άλλων άλλοι μόνο ακόμη ακόμα ήδη επίσης έχουν είχε είχαν έχω έχουμε ήταν είμαι \
    είμαστε μπορεί μπορούν πρέπει δύο χρόνια έτος είπε δήλωσε οποία οποίο οποίος οποίοι οποίες μη μην \
    κι ούτε μέσω σύμφωνα τόσο όσο
    """
  ),
  (
    "fi",
    """
    ja on ei että se oli hän mutta ovat joka kun mukaan myös sen tai olla kuin ole vain niin hänen \
    ne he minä sinä me te tämä tämän nämä nuo tuo siitä siinä siihen sitä niitä niiden tätä tässä \
    jotka jonka jossa joita mikä mitä kuka missä miten miksi koska jos vaikka sekä eli eikä eivät en \
    et emme ollut olleet olisi olivat olen olemme voi voivat voisi pitää täytyy saa saada tulee tuli \
    tehdä sanoi sanoo kertoi ennen jälkeen aikana kanssa ilman vastaan kautta välillä yli alle alla \
    noin enemmän vähemmän paljon hyvin vielä jo nyt tänään eilen aina koskaan silloin sitten siellä \
    täällä kaikki kaikkien muut muiden muita toinen kaksi yksi yhden vuotta vuonna vuoden itse oma \
    heidän meidän niistä jolloin kuitenkin lisäksi esimerkiksi noin
    """
  ),
  (
    "et",
    """
    ja on ei et see oli ta aga kes kui ka ning selle või olla mis oma ma sa me te nad tema nende need \
    seda sellest selles sellel seal siin nüüd täna eile alati juba veel ainult väga rohkem vähem palju \
    kõik kõigi teised teiste teine kaks üks ühe aastat aastal aasta enne pärast ajal koos ilma vastu \
    läbi vahel üle alla all umbes sest kuigi kuna siis nii nagu pole olnud oleks olid olen saab saada \
    tuleb tuli teha ütles ütleb peab võib võivad kas kus miks kuidas mida kelle mille ise enda neid \
    meie teie tema tal tal neil
    """
  ),
  (
    "hu",
    """
    a az és hogy nem is egy volt ezt meg csak már mint de ha vagy el szerint után lesz ki be le fel \
    van én te ő mi ti ők ez azt ezek azok ennek annak ebben abban erre arra amely amelyek amelyet aki \
    akik ami amit amikor ahol mert még majd pedig azonban így úgy ott itt most ma tegnap mindig soha \
    nagyon több kevesebb sok minden összes más mások másik két kettő év évben éve előtt alatt között \
    nélkül ellen felett számára által miatt során volna voltak lett lenne lehet kell tud tudja nincs \
    nincsenek vannak sem se olyan ilyen azért ezért illetve valamint közben mondta közölte saját \
    magát maga egyik neki nekik őt őket hozzá tehát például akkor
    """
  ),
  (
    "tr",
    """
    ve bir bu da de için ile olarak daha çok olan gibi kadar sonra ancak ne değil olduğu göre en o şu \
    ben sen biz siz onlar onun onu ona bunu buna bunun bana sana bize size beni seni bizi benim senin \
    bizim kendi kendisi her hiç hem ya veya ama fakat çünkü eğer ki mi mı mu mü dedi söyledi belirtti \
    oldu olacak olmak olması oluyor etti eden etmek edilen yaptı yapılan var yok önce şimdi bugün dün \
    zaman şekilde diye nasıl neden nerede kim hangi bütün tüm bazı diğer başka iki ilk son yıl yılında \
    arasında üzerinde altında içinde tarafından karşı rağmen hakkında dolayı birlikte yani ise idi \
    olsa böyle öyle artık hala henüz
    """
  ),
  (
    "id",
    """
    yang dan di dengan untuk dari pada ini itu tidak dalam akan ke oleh juga adalah telah para bisa \
    ada sebagai saya kami kita mereka dia ia anda karena atau seperti lebih sudah belum masih hanya \
    saat ketika setelah sebelum sejak hingga sampai antara terhadap tentang namun tetapi tapi jika \
    bila agar maka sehingga sementara serta bahwa dapat harus ingin bukan tersebut seorang sebuah \
    suatu beberapa banyak semua setiap lain lainnya dua satu tahun hari kata ujar menurut secara \
    melalui tanpa bagi atas bawah mana siapa apa bagaimana mengapa kapan sangat lagi pun nya sekarang \
    kemudian yaitu merupakan menjadi hal orang kembali selama sekitar kepada
    """
  ),
  (
    "vi",
    """
    của và là có được trong cho không các một những với người đã khi này từ đến ra về để tại cũng như \
    vào trên theo sẽ ở bị phải còn nhiều lại sau trước đó nhưng mà nếu thì vì nên do bởi hay hoặc rất \
    hơn nhất chỉ đang vẫn nữa rồi đều cùng qua giữa dưới ngoài tôi anh chị ông bà họ chúng ta em nó \
    mình ai gì nào sao đây đấy kia việc năm ngày hai cả mỗi mọi từng đi lên xuống nói biết cần muốn \
    thể làm ngay bằng điều hiện
    """
  ),
  (
    "lt",
    """
    ir į kad yra tai su iš bet o ne kaip jis apie nuo po už per dėl iki prie ar jo jos jie ji ta tas \
    šis ši šio šios tuo tą tos tie kurie kuris kuri kurio kurią kai jei jeigu nes arba taip pat dar jau \
    tik labai daugiau mažiau visi visų visas kiti kitų kitas du dvi metų metais metus buvo bus būti \
    būtų gali galima turi reikia savo mes jūs aš tu mums jums mūsų jų jam jai juos prieš tarp be pagal \
    sakė teigė dabar šiandien vakar visada niekada čia ten kur kodėl kas ką nors nėra pasak tačiau todėl
    """
  ),
  (
    "lv",
    """
    un ir ka no uz ar par lai bet kas to pēc arī kā viņš tā ne pie līdz jau vai bija būs būt tikai vēl \
    ļoti vairāk mazāk visi visu viss citi citu divi divas gada gadā gadu tiek var nav savu sava mēs jūs \
    es tu viņa viņi viņu mums jums mūsu tam tas šis šī šo šajā tajā tie kuri kurš kura kuru kad ja jo \
    tomēr tāpēc pirms starp bez zem virs caur saskaņā teica sacīja tagad šodien vakar vienmēr nekad šeit \
    tur kur kāpēc esam esot bijis bijusi pret dēļ gan ap vien
    """
  ),
]
