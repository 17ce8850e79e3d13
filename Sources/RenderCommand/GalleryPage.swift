/// An HTML page that shows pictures side by side, with a heading for each section.
struct GalleryPage {
    let title: String
    let exhibits: [(section: String, file: String, width: Int?)]

    var html: [UInt8] {
        var page = """
            <!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>\(title)</title><style>:root{color-scheme:light dark}body{font:15px system-ui;margin:2rem}
            section{display:flex;flex-wrap:wrap;gap:1rem;align-items:start;margin-bottom:2rem}h2{font-size:1rem}
            figure{margin:0}figcaption{font:11px ui-monospace,monospace;opacity:.6}img{max-width:100%}</style>
            <h1>\(title)</h1>

            """
        var section: String?
        for exhibit in exhibits {
            if exhibit.section != section {
                page += (section == nil ? "" : "</section>\n") + "<h2>\(exhibit.section)</h2>\n<section>\n"
                section = exhibit.section
            }
            let width = exhibit.width.map { " width=\"\($0)\"" } ?? ""
            page +=
                "<figure><img src=\"\(exhibit.file)\"\(width) alt=\"\(exhibit.file)\" loading=\"lazy\">"
                + "<figcaption>\(exhibit.file)</figcaption></figure>\n"
        }
        return Array((page + (section == nil ? "" : "</section>\n")).utf8)
    }
}
