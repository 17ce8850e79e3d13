/// What `script/bench` writes to `Snapshots/bench.json`, as far as the chart shows it.
struct Results: Decodable {
    /// Figures side by side.
    struct Panel: Decodable {
        /// A figure and whose it is; ours begin with `Emblem`.
        struct Bar: Decodable {
            let name: String
            let value: Double
        }

        let title: String
        /// Beside the title: what a bar measures and which way is better.
        let note: String
        let bars: [Bar]
    }

    let panels: [Panel]
}
