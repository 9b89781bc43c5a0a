/** Names of the months, January first, as the languages of the news write them (inflected forms where they are used in dates). */
export const MONTH_NAMES: readonly (readonly string[])[] = [
	'january|jan|janvier|januar|jänner|enero|gennaio|janeiro|januari|января|январь|січня|stycznia|ocak|يناير|كانون الثاني|جنوری|जनवरी|জানুয়ারি|جنورۍ|జనవరి|ஜனவரி|ژانویه',
	'february|feb|février|februar|febrero|febbraio|fevereiro|februari|февраля|февраль|лютого|lutego|şubat|فبراير|شباط|فروری|फरवरी|फ़रवरी|ফেব্রুয়ারি|فوریه',
	'march|mar|mars|märz|marzo|março|maart|maret|марта|март|березня|marca|mart|مارس|آذار|مارچ|मार्च|মার্চ',
	'april|apr|avril|abril|aprile|апреля|апрель|квітня|kwietnia|nisan|أبريل|نيسان|اپریل|अप्रैल|এপ্রিল|آوریل',
	'may|mai|mayo|maggio|maio|mei|мая|май|травня|maja|mayıs|مايو|أيار|مئی|मई|মে|مه',
	'june|jun|juin|juni|junio|giugno|junho|июня|июнь|червня|czerwca|haziran|يونيو|حزيران|جون|जून|জুন|ژوئن',
	'july|jul|juillet|juli|julio|luglio|julho|июля|июль|липня|lipca|temmuz|يوليو|تموز|جولائی|जुलाई|জুলাই|ژوئیه|جولای',
	'august|aug|août|agosto|augustus|agustus|августа|август|серпня|sierpnia|ağustos|أغسطس|آب|اگست|अगस्त|আগস্ট|اوت|آگوست',
	'september|sep|sept|septembre|septiembre|settembre|setembro|сентября|сентябрь|вересня|września|eylül|سبتمبر|أيلول|ستمبر|सितंबर|সেপ্টেম্বর|سپتامبر',
	'october|oct|octobre|oktober|octubre|ottobre|outubro|октября|октябрь|жовтня|października|ekim|أكتوبر|تشرين الأول|اکتوبر|अक्टूबर|অক্টোবর|اکتبر',
	'november|nov|novembre|noviembre|novembro|ноября|ноябрь|листопада|listopada|kasım|نوفمبر|تشرين الثاني|نومبر|नवंबर|নভেম্বর|نوامبر',
	'december|dec|décembre|dezember|diciembre|dicembre|dezembro|desember|декабря|декабрь|грудня|grudnia|aralık|ديسمبر|كانون الأول|دسمبر|दिसंबर|ডিসেম্বর|دسامبر',
].map((names) => names.split('|'));

/** Names of the solar months (Iran, then Afghanistan), Farvardin first. */
export const SOLAR_MONTH_NAMES: readonly (readonly string[])[] = [
	'فروردین|حمل',
	'اردیبهشت|ثور',
	'خرداد|جوزا',
	'تیر|سرطان',
	'مرداد|اسد',
	'شهریور|سنبله',
	'مهر|میزان',
	'آبان|عقرب',
	'آذر|قوس',
	'دی|جدی',
	'بهمن|دلو',
	'اسفند|حوت',
].map((names) => names.split('|'));
