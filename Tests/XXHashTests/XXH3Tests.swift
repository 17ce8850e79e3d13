import Testing
import XXHash

@Suite struct XXH3Tests {
    /// Computed with `xxhsum -H2` of Debian's xxhash.
    @Test(
        arguments: [
            ("", 0x99aa_06d3_0147_98d8_6001_c324_468d_497f),
            ("a", 0xa96f_af70_5af1_6834_e6c6_32b6_1e96_4e1f),
            ("The quick brown fox jumps over the lazy dog", 0xddd6_5020_5ca3_e7fa_24a1_cc2e_3a8a_7651),
            (String(repeating: "x", count: 1000), 0x50a1_af5a_5f2d_cf01_c0a4_877b_962c_ba82),
        ] as [(String, UInt128)]
    )
    func `agrees with the reference program`(text: String, hash: UInt128) {
        #expect(XXH3.hash128(Array(text.utf8).span) == hash)
    }
}
