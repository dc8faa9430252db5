/// Drawings: every scene is laid out to its width and grows with the page up to the size of its words.
let figureStyle: StaticString = """
    figure{margin:1.5rem 0 2rem;max-width:56rem}
    figcaption{margin:0 0 .5rem;font-weight:700}
    figure.small{display:inline-block;width:26rem;max-width:100%;margin:0 1.5rem 1.5rem 0;vertical-align:top}
    @media(max-width:30rem){figure.small{margin-right:0}}
    .scene{display:block;width:100%;max-width:44rem;height:auto;overflow:visible;
    font-family:"Liberation Sans",Arial,Helvetica,sans-serif}
    .slim{display:none}
    @media screen and (max-width:30em){.wide{display:none}.slim{display:block}}
    .scene *{fill:currentColor;stroke:none}
    .scene .l{fill:none;stroke:currentColor;stroke-linecap:round;stroke-linejoin:round}
    .scene .dash{stroke-dasharray:6 4;stroke-linecap:butt}
    .scene .dots{stroke-dasharray:1.5 2.5;stroke-linecap:butt}
    .scene .o{fill:var(--paper);stroke:currentColor;stroke-width:1.2}
    .scene .b{font-weight:700}
    .scene .mid{text-anchor:middle}.scene .end{text-anchor:end}
    .scene .ink{color:var(--ink)}.scene .soft{color:var(--soft)}.scene .rule{color:var(--rule)}
    .scene .paper{color:var(--paper)}.scene .accent{color:var(--accent)}.scene .neutral{color:var(--neutral)}
    .spark{display:inline-block;width:7.5rem;height:1.75rem;vertical-align:middle}

    """
