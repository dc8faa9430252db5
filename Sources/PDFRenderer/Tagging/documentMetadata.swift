import PackDocument

/// What the file says of itself to archives and readers, as XMP (ISO 16684-1), with the schema that PDF/A asks for
/// because it does not know PDF/UA's own property (ISO 19005-2, 6.6.2.3). It says no time: the same pack made on
/// another day is the same file.
func documentMetadata(of document: Document) -> [UInt8] {
    var out = ByteText(reserving: 2_400)
    out.raw("<?xpacket begin=\"\u{FEFF}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n")
    out.raw("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n")
    out.raw("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n")
    out.raw("<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"")
    out.raw(" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"")
    out.raw(" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n")
    out.raw("<dc:format>application/pdf</dc:format>\n<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">")
    out.text(escaped(documentTitle(of: document)))
    out.raw("</rdf:li></rdf:Alt></dc:title>\n<dc:creator><rdf:Seq><rdf:li>")
    out.text(escaped(documentAuthor(of: document)))
    out.raw("</rdf:li></rdf:Seq></dc:creator>\n<dc:language><rdf:Bag><rdf:li>")
    out.text(escaped(document.language))
    out.raw("</rdf:li></rdf:Bag></dc:language>\n<pdf:Producer>")
    out.text(producer)
    out.raw("</pdf:Producer>\n<pdfaid:part>2</pdfaid:part>\n<pdfaid:conformance>A</pdfaid:conformance>\n")
    out.raw("<pdfuaid:part>1</pdfuaid:part>\n</rdf:Description>\n")
    out.raw(extensionSchema)
    out.raw("</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>\n")
    return out.bytes
}

let producer = "boardpack"

/// What a window that shows the file is headed with.
func documentTitle(of document: Document) -> String {
    let parts = [document.title, document.cover.subtitle, document.footer.meetingDate].map(printable)
    let title = parts.filter { !$0.isEmpty }.joined(separator: ", ")
    let draft = document.isDraft ? " (draft)" : ""
    return title.isEmpty ? "Pack\(draft)" : title + draft
}

func documentAuthor(of document: Document) -> String { printable(document.cover.organisation) }

func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { made, scalar in
        switch scalar {
        case "&": made += "&amp;"
        case "<": made += "&lt;"
        case ">": made += "&gt;"
        default: made.unicodeScalars.append(scalar)
        }
    }
}

private let extensionSchema: StaticString = """
    <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
    xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
    <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
    <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
    <pdfaProperty:name>part</pdfaProperty:name>
    <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
    <pdfaProperty:category>internal</pdfaProperty:category>
    <pdfaProperty:description>Indicates which part of ISO 14289 the file conforms to</pdfaProperty:description>
    </rdf:li></rdf:Seq></pdfaSchema:property>
    </rdf:li></rdf:Bag></pdfaExtension:schemas>
    </rdf:Description>

    """
