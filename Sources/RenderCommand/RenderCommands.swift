package import Commands

/// The commands that draw, and those that read and change the store.
package enum RenderCommands {
    /// All commands, in the order in which help lists them.
    ///
    /// A new command is added here.
    package static let all: [any Command.Type] = [
        BadgeCommand.self, CardCommand.self, GalleryCommand.self, BatchCommand.self,
        RankCommand.self, TemplatesCheckCommand.self, ShareRevokeCommand.self, ShareCommand.self,
        ImportCommand.self, RepriceCommand.self, PricesCommand.self, UserAddCommand.self,
        UserListCommand.self, UserShowCommand.self, UserSetCommand.self, UserRemoveCommand.self,
        UserGrantCommand.self, UserRevokeCommand.self, UserMachinesCommand.self, UserMachineRenameCommand.self,
        UserMachineRemoveCommand.self, UserExportCommand.self, UserForgetCommand.self, TokenAddCommand.self,
        TokenListCommand.self, TokenRevokeCommand.self,
    ]
}
