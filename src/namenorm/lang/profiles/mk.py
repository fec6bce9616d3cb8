"""Macedonian: no cases, a threefold definite article (-от, -ов, -он) at the end of the first word of a name.

Sources: Конески, «Граматика на македонскиот литературен јазик» (член, општ падеж, вокатив);
«Правопис на македонскиот јазик» (2017).
"""

from namenorm.lang.paradigm import paradigm
from namenorm.lang.profile import LanguageProfile

_ARTICLE = "Конески, Граматика, членување"
_OLD_CASE = "Конески, Граматика, општ падеж кај лични имиња"

PARADIGMS = (
    paradigm("mk.m", "", "[бвгдѓжзѕјклљмнњпрстќфхцчџш]", "def от/ов/он, acc а", plural="nom и/ови, def ите/овите/иве/ине", sample="универзитет универзитетот", source=_ARTICLE),
    paradigm("mk.m-ec", "ец", "[бвгджзклмнпрстфчшњљј]", "def ецот/ецов/ецон", plural="nom ци, def ците", sample="Американец Американците", source=_ARTICLE),
    paradigm("mk.m-ec-vowel", "ец", "[аеиоу]", "def ецот", plural="nom јци, def јците", sample="Кореец Корејците", source=_ARTICLE),
    paradigm("mk.m-in", "ин", "[нрст]", "def инот", plural="nom и, def ите", sample="Бугарин Бугарите", source=_ARTICLE ),
    paradigm("mk.m-anin", "анин", "", "def анинот", plural="nom ани, def аните", sample="Англичанин Англичаните", source=_ARTICLE),
    paradigm("mk.f-a", "а", "[бвгдѓжзѕјклљмнњпрстќфхцчџшеи]", "def ата/ава/ана, voc о", plural="nom и, def ите", sample="војна војната", source=_ARTICLE),
    paradigm("mk.f-consonant", "", "(?:ст|н|л|р|д|в|т|ч)", "def та/ва/на", sample="сол солта", source=_ARTICLE),
    paradigm("mk.f-ost", "", "ст", "def а/ва", sample="област областа", source=_ARTICLE),
    paradigm("mk.n", "", "[оеиу]", "def то/во/но", sample="собрание собранието", source=_ARTICLE),
    paradigm("mk.pl", "", "[иае]", "def те/та/ве/не/ва", sample="Држави Државите", source=_ARTICLE),
    paradigm("mk.adj-ski", "и", "[кнтшвч]", "def иот/иов/ион, nom а/о", plural="def ите/иве/ине", sample="руски рускиот", source=_ARTICLE),
    paradigm("mk.adj-ski-def", "и", "[кнтшвч]", "def ата/ото/ава/ово", sample="руски руската", source=_ARTICLE),
    paradigm("mk.adj", "", "[бвгджзлмнпрстхч]", "def иот/ата/ото, nom а/о", plural="nom и, def ите", sample="нов новиот", source=_ARTICLE),
    paradigm("mk.adj-en", "ен", "[бвгджзлмпрстхчш]", "def ниот/ната/ното, nom на/но", plural="nom ни, def ните", sample="Врховен Врховниот", source=_ARTICLE),
    paradigm("mk.m-person-acc", "", "[бвгдѓжзѕјклљмнњпрстќфхцчџш]", "acc а", sample="Иван Ивана", source=_OLD_CASE),
    paradigm("mk.m-e-acc", "е", "[бвгдѓжзјклмнпрстќчш]", "acc ета", sample="Миле Милета", source=_OLD_CASE),
)

PROFILE = LanguageProfile(
    code="mk",
    name="Macedonian",
    alphabet="абвгдѓежзѕијклљмнњопрстќуфхцчџш",
    common_words=frozenset(
        "а ако ама без беше би бидејќи бил била биле било вас ве веќе вие во врз где го да дали дека до "
        "додека е еден една едно за затоа зашто и иако из или им има како кај кога кого кое кои кон кој која "
        "ли мала мали мало ме мене меѓу ми може му на над нас најмногу не неа него ни ние низ никој но оваа "
        "овие овој од околу откако по под покрај поради после пред преку при само се себе си сме со според "
        "таа така ти тие тоа тогаш тој три тука туку уште што штом ја јас ќе".split()
    ),
    directions=frozenset(
        "западен источен северен јужен централен западна источна северна јужна централна горен долен горна "
        "долна".split()
    ),
    paradigms=PARADIGMS,
    sources=("Конески, Граматика на македонскиот литературен јазик", "Правопис на македонскиот јазик 2017"),
)
