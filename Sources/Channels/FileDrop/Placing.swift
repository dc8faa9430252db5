import Glibc

/// A way to give bytes their name that fails where the name is taken, and never replaces what is there.
enum Placing: CaseIterable {
    /// `link`: every local file system of Linux's own.
    case hardLink
    /// `renameat2` with `RENAME_NOREPLACE`: shares and foreign file systems without hard links.
    case renameWithoutReplacing
    /// `open` with `O_EXCL`: all the rest. The name is seen before the bytes are, so the manifest is what tells.
    case exclusiveCreation

    enum Outcome { case placed, taken, notPossibleHere }
}

extension DropDirectory {
    /// False where the name is taken.
    func place(_ temporary: String, _ bytes: [UInt8], as name: String) throws(DropRefusal) -> Bool {
        for way in Placing.allCases {
            switch try place(temporary, bytes, as: name, by: way) {
            case .placed: return true
            case .taken: return false
            case .notPossibleHere: continue
            }
        }
        throw .disk(path: path, detail: "no file can be made there without the risk of replacing one")
    }

    func place(
        _ temporary: String, _ bytes: [UInt8], as name: String, by way: Placing
    ) throws(DropRefusal) -> Placing.Outcome {
        let code: CInt
        switch way {
        case .hardLink: code = linkat(descriptor, temporary, descriptor, name, 0) == 0 ? 0 : errno
        case .renameWithoutReplacing: code = renameWithoutReplacing(temporary, name)
        case .exclusiveCreation: return try create(name, bytes)
        }
        switch code {
        case 0: return .placed
        case EEXIST: return .taken
        case EPERM, EOPNOTSUPP, ENOSYS, EINVAL, EMLINK: return .notPossibleHere
        default: throw .system(code, "\(path)/\(name)")
        }
    }

    private func create(_ name: String, _ bytes: [UInt8]) throws(DropRefusal) -> Placing.Outcome {
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW
        let file: DropFile
        do throws(DropRefusal) {
            file = try DropFile.open(name, in: self, flags)
        } catch {
            var status = stat()
            if fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 { return .taken }
            throw error
        }
        do throws(DropRefusal) {
            try file.write(bytes)
            try file.sync()
        } catch {
            // Ours by O_EXCL, and only half there.
            unlinkat(descriptor, name, 0)
            throw error
        }
        return .placed
    }

    /// Looked up by name, since Swift's Glibc leaves out what the headers offer to GNU sources only.
    private func renameWithoutReplacing(_ old: String, _ new: String) -> CInt {
        typealias RenameAt2 =
            @convention(c) (
                CInt, UnsafePointer<CChar>, CInt, UnsafePointer<CChar>, CUnsignedInt
            ) -> CInt
        guard let symbol = dlsym(nil, "renameat2") else { return ENOSYS }
        let renameat2 = unsafeBitCast(symbol, to: RenameAt2.self)
        let noReplace: CUnsignedInt = 1
        return renameat2(descriptor, old, descriptor, new, noReplace) == 0 ? 0 : errno
    }
}
