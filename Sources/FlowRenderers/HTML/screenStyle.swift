/// How the page looks on a screen: one type family, two weights, one accent, and the tones of ratings.
///
/// Every pair of ink and ground below has at least 4.5:1 (WCAG 2.2, 1.4.3) in its scheme; measures are in rem,
/// so that a reader's own text size holds.
let screenStyle: StaticString = """
    :root{--paper:#fff;--wash:#f2f5f8;--ink:#1b2127;--soft:#4b5560;--rule:#c9d1d8;
    --accent:#154a70;--good:#17653a;--caution:#874900;--bad:#a8201a;--done:#1f4e96;--neutral:#4b5560}
    @media screen and (prefers-color-scheme:dark){
    :root{--paper:#12171c;--wash:#1c242c;--ink:#e8ecef;--soft:#b0bac4;--rule:#414c57;
    --accent:#93caf3;--good:#7fd3a0;--caution:#f0b65e;--bad:#ff9d94;--done:#a9c6ff;--neutral:#b0bac4}}
    *,*::before,*::after{box-sizing:border-box}
    html{font-size:100%;-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
    body{margin:0;border-top:.5rem solid var(--accent);background:var(--paper);color:var(--ink);
    font-family:"Liberation Sans",Arial,Helvetica,sans-serif;font-size:1rem;line-height:1.5;overflow-wrap:break-word}
    a{color:var(--accent);text-decoration:underline;padding:.2em 0}
    a:hover{background:var(--wash)}
    a:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
    main:focus{outline:none}
    strong,code,th,h1,h2,h3,h4,h5,h6,dt{font-weight:700}
    code{font-family:inherit}
    .skip{position:absolute;left:1rem;top:-6rem;padding:.75rem 1rem;background:var(--paper);z-index:1}
    .skip:focus{top:1rem}
    .cover,.sheet,body>footer{max-width:76rem;margin:0 auto;padding:0 1rem}
    .cover{padding-top:1.25rem;padding-bottom:2rem}
    .marking{margin:0;font-weight:700;letter-spacing:.06em}
    .organisation{margin:3rem 0 0;color:var(--soft);font-size:1.25rem}
    h1{margin:.25rem 0 0;max-width:24em;color:var(--accent);font-size:2.5rem;line-height:1.15;
    letter-spacing:-.01em}
    .subtitle{margin:.75rem 0 0;font-size:1.25rem}
    .facts{margin:1.5rem 0;display:grid;grid-template-columns:repeat(auto-fit,minmax(min(16rem,100%),1fr));gap:0 2rem}
    .facts>div{padding:.5rem 0;border-top:1px solid var(--rule)}
    .cover .facts{margin:2.5rem 0 0}
    dt{color:var(--soft);font-size:.9rem}
    dd{margin:0}
    nav{padding:1.25rem 0;border-top:1px solid var(--rule)}
    nav h2{margin:0 0 .5rem;font-size:1rem}
    nav ol{margin:0;padding:0;list-style:none}
    nav ol ol{padding-left:1rem;font-size:.9rem}
    nav a{display:block;padding:.3rem 0;min-height:1.5rem;text-decoration-color:var(--rule)}
    main{min-width:0}
    h2{margin:0 0 1rem;padding-top:1.25rem;border-top:3px solid var(--accent);font-size:1.75rem;line-height:1.2}
    nav h2{padding:0;border:0}
    h3{margin:2.25rem 0 .75rem;font-size:1.25rem;line-height:1.3}
    h4,h5,h6{margin:1.75rem 0 .5rem;font-size:1rem}
    section{margin:0 0 3rem}
    section section{margin:0}
    p,main>section ul,main>section ol{margin:0 0 1rem;max-width:68ch}
    li{margin:0 0 .35rem}
    :target{outline:2px solid var(--accent);outline-offset:2px;background:var(--wash)}
    section:target{outline:none;background:none}
    section:target>h2,section:target>h3,section:target>h4{background:var(--wash);box-shadow:-.5rem 0 0 var(--accent)}
    .place:target::before{content:"\\25B6\\00A0";color:var(--accent)}
    .notice{margin:0 0 1.5rem;padding:1rem 1.25rem;border:2px solid var(--accent);border-left-width:.75rem;
    background:var(--wash)}
    .notice p{margin:0}
    main>section .key-figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(15rem,100%),1fr));
    gap:1.25rem;max-width:none;margin:0 0 2rem;padding:0;list-style:none}
    .key-figures li{margin:0;padding:1rem 1.25rem 1.25rem;border:1px solid var(--rule);
    border-top:4px solid var(--accent);background:var(--wash)}
    .key-figures p{margin:0}
    .key-figures .label{font-weight:700}
    .key-figures .value{margin:.25rem 0 .5rem;font-size:2.25rem;font-weight:700;line-height:1.15;
    font-variant-numeric:tabular-nums}
    table{width:100%;margin:1.5rem 0 2rem;border-collapse:collapse;font-size:.9rem;line-height:1.4}
    caption{padding:0 0 .5rem;font-size:1rem;font-weight:700;text-align:left}
    th,td{padding:.5rem .75rem .5rem 0;border-bottom:1px solid var(--rule);text-align:left;vertical-align:top}
    th:last-child,td:last-child{padding-right:0}
    tbody th{min-width:3.75rem}
    tr.group th{background:var(--wash);padding-left:.5rem}
    thead th,thead td{border-bottom:2px solid var(--ink);vertical-align:bottom}
    .figures{text-align:right;font-variant-numeric:tabular-nums}
    tr>.figures+:not(.figures){padding-left:.75rem}
    .vast th,.vast td{overflow-wrap:anywhere;padding-right:.4rem}
    .mark{display:inline-block;padding-left:1.25em;text-indent:-1.25em;font-weight:700;color:var(--neutral)}
    .shape{width:.8em;height:.8em;margin-right:.45em;overflow:visible;fill:currentColor;vertical-align:-.04em}
    .line{fill:none;stroke:currentColor;stroke-width:2.2}
    .good{color:var(--good)}.caution{color:var(--caution)}.bad{color:var(--bad)}.done{color:var(--done)}
    .running{display:none}
    body>footer{margin-top:3rem;padding-top:1.25rem;padding-bottom:2rem;border-top:1px solid var(--rule);
    color:var(--soft);font-size:.9rem}
    body>footer p{margin:0;max-width:none}
    body>footer .marking{margin-top:.5rem;color:var(--ink)}

    """
