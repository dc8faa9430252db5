/// Drawings. Bars are as wide as the page gives them; their type keeps its size.
let figureStyle: StaticString = """
    figure{margin:1.5rem 0 2rem;max-width:56rem}
    figcaption{margin:0 0 .5rem;font-weight:700}
    figure.small{display:inline-block;width:26rem;max-width:100%;margin:0 1.5rem 1.5rem 0;vertical-align:top}
    @media(max-width:30rem){figure.small{margin-right:0}}
    .drawing svg{overflow:visible}
    .shares{display:block}
    .shares>svg{color:var(--neutral)}
    .shares .good{color:var(--good)}.shares .caution{color:var(--caution)}
    .shares .bad{color:var(--bad)}.shares .done{color:var(--done)}
    .shares rect{fill:currentColor;stroke:var(--paper);stroke-width:2}
    .shares g{fill:var(--paper);color:var(--paper)}
    .shares text{fill:var(--paper);font-weight:700;font-variant-numeric:tabular-nums}
    main .drawing .key{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;max-width:none;margin:.5rem 0 0;padding:0;
    list-style:none}
    .key li{margin:0}
    .panels{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(15rem,100%),1fr));gap:1.5rem 2rem}
    .panels .name{margin:0 0 .25rem}
    .columns{display:block}
    .columns rect,.lying rect{fill:var(--soft)}
    .columns .latest rect,.latest rect{fill:var(--accent)}
    .columns .ground{fill:var(--soft)}
    .columns text{fill:var(--ink);font-size:.9rem;text-anchor:middle;font-variant-numeric:tabular-nums}
    .columns .latest text{font-weight:700}
    .occasions{display:flex;margin:.25rem 0 0;color:var(--soft);font-size:.85rem;line-height:1.25;text-align:center}
    .occasions span{flex:1 1 0;min-width:0}
    .occasions span:last-child{color:var(--ink)}
    .panels.wide{grid-template-columns:repeat(auto-fit,minmax(min(24rem,100%),1fr))}
    .lying{display:grid;grid-template-columns:minmax(0,9rem) 1fr 2rem;gap:.5rem;align-items:center;
    font-size:.9rem}
    .lying.latest{font-weight:700}
    .scene{display:block;width:100%;max-width:44rem;height:auto;font-family:"Liberation Sans",Arial,Helvetica,sans-serif}
    .scene *{fill:currentColor;stroke:none}
    .scene .l{fill:none;stroke:currentColor;stroke-linecap:round;stroke-linejoin:round}
    .scene .dash{stroke-dasharray:6 4;stroke-linecap:butt}
    .scene .dots{stroke-dasharray:1.5 2.5;stroke-linecap:butt}
    .scene .o{fill:var(--paper);stroke:currentColor;stroke-width:1.2}
    .scene .b{font-weight:700}
    .scene .mid{text-anchor:middle}.scene .end{text-anchor:end}
    .scene .ink{color:var(--ink)}.scene .soft{color:var(--soft)}.scene .rule{color:var(--rule)}
    .scene .paper{color:var(--paper)}.scene .accent{color:var(--accent)}.scene .neutral{color:var(--neutral)}
    .spark{display:inline-block;width:7.5rem;height:1.75rem;overflow:visible;vertical-align:middle}
    .spark path{fill:none;stroke:var(--ink);stroke-width:1.6;stroke-linecap:round;stroke-linejoin:round}
    .spark .target{stroke:var(--soft);stroke-width:1;stroke-dasharray:3 3}
    .spark circle{fill:var(--accent)}

    """
