internal import CPango

/// The font files that text may use, found once and read by every thread's `TextShaper`.
///
/// Nothing of the machine's own fontconfig files is read, so the same folders give the same text everywhere.
///
/// Unchecked, because the compiler cannot see that fontconfig locks: a configuration is written in `init` only, and
/// since 2.10.91 reading one from several threads is supported.
@safe public final class FontConfiguration: @unchecked Sendable {
    let handle: OpaquePointer

    /// Reads the fonts of folders; of two equal matches, the one in the earlier folder wins.
    ///
    /// - Parameters:
    ///   - folders: absolute paths, searched with their subfolders; those that do not exist count as empty.
    ///   - cacheFolder: where fontconfig keeps what it read. When it cannot be written, every start reads all
    ///     fonts again, about 1 ms a megabyte.
    /// - Throws: `CairoError.noFonts`, `.textSetup`.
    public init(folders: [String], cacheFolder: String) throws(CairoError) {
        guard let config = unsafe FcConfigCreate() else { throw .textSetup("FcConfigCreate") }
        do {
            try unsafe Self.load(Self.rules(folders: folders, cacheFolder: cacheFolder), into: config, folders)
        } catch {
            unsafe FcConfigDestroy(config)
            throw error
        }
        unsafe handle = config
    }

    deinit {
        unsafe FcConfigDestroy(handle)
    }

    /// Whether any of the fonts has a character.
    public func covers(_ scalar: Unicode.Scalar) -> Bool {
        guard let set = unsafe FcConfigGetFonts(handle, FcSetSystem) else { return false }
        for index in 0..<Int(unsafe set.pointee.nfont) {
            var characters: OpaquePointer?
            let pattern = unsafe set.pointee.fonts[index]
            guard unsafe FcPatternGetCharSet(pattern, FC_CHARSET, 0, &characters) == FcResultMatch else { continue }
            if unsafe FcCharSetHasChar(characters, scalar.value) != 0 { return true }
        }
        return false
    }

    private static func load(_ rules: String, into config: OpaquePointer, _ folders: [String]) throws(CairoError) {
        let bytes = Array(rules.utf8) + [0]
        guard unsafe FcConfigParseAndLoadFromMemory(config, bytes, FcTrue) != 0 else {
            throw .textSetup("FcConfigParseAndLoadFromMemory")
        }
        guard unsafe FcConfigBuildFonts(config) != 0 else { throw .textSetup("FcConfigBuildFonts") }
        guard let set = unsafe FcConfigGetFonts(config, FcSetSystem), unsafe set.pointee.nfont > 0 else {
            throw .noFonts(folders: folders)
        }
        // Pango initialises fontconfig when its first font map is made, which reads all of the machine's own files
        // and fonts unless there is a current configuration.
        guard unsafe FcConfigSetCurrent(config) != 0 else { throw .textSetup("FcConfigSetCurrent") }
    }

    /// Returns a fontconfig file with the folders and a rule that scales bitmap fonts.
    ///
    /// The rule is a short form of Debian's `10-scale-bitmap-fonts.conf`: without it colour emoji are drawn at their
    /// only stored size.
    private static func rules(folders: [String], cacheFolder: String) -> String {
        """
        <?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd"><fontconfig>
        \(folders.map { "<dir>\(escaped($0))</dir>" }.joined())<cachedir>\(escaped(cacheFolder))</cachedir>
        <alias binding="strong"><family>emoji</family><prefer><family>Noto Color Emoji</family></prefer></alias>
        <alias><family>sans-serif</family><prefer><family>DejaVu Sans</family></prefer></alias>
        <match target="font"><test name="outline" compare="eq"><bool>false</bool></test>
        <edit name="pixelsizefixupfactor" mode="assign"><divide>
        <name target="pattern">pixelsize</name><name target="font">pixelsize</name></divide></edit></match>
        <match target="font"><test name="outline" compare="eq"><bool>false</bool></test>
        <edit name="matrix" mode="assign"><times><name>matrix</name><matrix>
        <name>pixelsizefixupfactor</name><double>0</double>
        <double>0</double><name>pixelsizefixupfactor</name></matrix></times></edit>
        <edit name="size" mode="assign"><divide>
        <name>size</name><name>pixelsizefixupfactor</name></divide></edit></match>
        </fontconfig>
        """
    }

    private static func escaped(_ path: String) -> String {
        var result = ""
        for scalar in path.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
