/// On paper: A4, 12 pt, the cover and the contents on the first page, nothing torn that can be kept whole.
///
/// Chromium prints the page's margin boxes. Gecko and WebKit print none yet, so for them alone the marking and
/// the foot are fixed lines, which print on every page, over room kept by padding cloned at each page's edges.
/// Should they learn margin boxes, both would show, which is safe: a marking twice is better than never.
let printStyle: StaticString = """
    @media print{
    body{border:0;font-size:12pt;line-height:1.4;orphans:3;widows:3}
    .skip{display:none}
    a{color:inherit;text-decoration:none;padding:0}
    code{white-space:nowrap}
    .cover,.sheet,body>footer{max-width:none;padding:0}
    .cover .marking{max-width:none;text-align:center;font-size:12pt}
    .cover .organisation{margin-top:32mm;padding-top:6mm;border-top:3mm solid var(--accent);font-size:15pt}
    h1{font-size:30pt}
    .subtitle{font-size:15pt}
    .cover .facts{margin:14mm 0 0;grid-template-columns:1fr 1fr}
    nav{margin-top:12mm;padding:4mm 0 0;border-top:1px solid var(--rule)}
    nav>ol{columns:2;column-gap:8mm}
    nav li{break-inside:avoid}
    nav a{min-height:0;padding:.5mm 0}
    main{break-before:page}
    h1,h2,h3,h4,h5,h6,h2+p,h3+p,h4+p,caption,figcaption{break-after:avoid;break-inside:avoid}
    h2{padding-top:4mm;font-size:20pt}
    h3{margin:8mm 0 2mm;font-size:14pt}
    h4,h5,h6{font-size:12pt}
    section{margin:0 0 8mm}
    p,li,figure,.facts,.facts>div,.notice,.key-figures,tr{break-inside:avoid}
    p,main>section ul,main>section ol{max-width:34em}
    main>section .key-figures{grid-template-columns:repeat(3,1fr);gap:5mm}
    .key-figures li,.notice{background:none}
    .key-figures li{padding:3mm 4mm}
    .key-figures .value{font-size:22pt}
    table{margin:4mm 0 8mm;font-size:10pt;line-height:1.3}
    caption{font-size:12pt}
    th,td{padding:1.4mm 3mm 1.4mm 0}
    .broadest th,.broadest td{padding-right:2mm}
    .vast th,.vast td{overflow-wrap:break-word;padding-right:1.5mm}
    thead{display:table-header-group;break-after:avoid}
    tbody,tbody tr:first-child{break-before:avoid}
    .sideways{page:sideways}
    .sideways>section:not(.sideways){page:upright}
    h4+.facts{display:block;columns:2;column-gap:8mm;margin:1mm 0 6mm;font-size:10pt;line-height:1.3}
    h4+.facts>div{padding:1mm 0}
    dt,nav ol ol{font-size:10pt}
    .scene{max-width:150mm}
    main section{orphans:1;widows:1}
    main p,main li,main td{orphans:3;widows:3}
    figure.small{width:82mm;margin:0 3mm 5mm 0;font-size:10pt}
    figure.small figcaption{font-size:10pt}
    .spark{width:24mm;height:5.6mm}
    :target{outline:none;background:none}
    section:target>h2,section:target>h3,section:target>h4{background:none;box-shadow:none}
    .place:target::before{content:none}
    body>footer{display:none}}
    @supports (-moz-appearance:none) or (font:-apple-system-body){@media print{
    .running{display:block;position:fixed;left:0;right:0;font-size:10pt;text-align:center}
    .running.head{top:0;font-weight:700}
    .running.foot{bottom:0}
    main,nav{padding-top:8mm;padding-bottom:8mm;-webkit-box-decoration-break:clone;box-decoration-break:clone}}}

    """
