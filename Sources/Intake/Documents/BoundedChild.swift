#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Another program run on a file, with limits on its time, its memory and what it may say.
enum BoundedChild {
    struct Outcome {
        let output: [UInt8]
        let complaint: [UInt8]
        /// Nil where it was stopped: it took too long or said too much.
        let status: Int32?
    }

    private static let seconds = 30
    private static let mostComplaint = 1 << 14

    /// Runs it by a shell that first sets the limits the kernel keeps; the arguments are never read as shell.
    static func run(_ arguments: [String], mostOutput: Int) -> Outcome? {
        var output: [Int32] = [0, 0]
        var complaint: [Int32] = [0, 0]
        guard pipeClosedOnExec(&output) else { return nil }
        guard pipeClosedOnExec(&complaint) else {
            output.forEach { close($0) }
            return nil
        }
        let child = spawn(arguments, output: output[1], complaint: complaint[1])
        close(output[1])
        close(complaint[1])
        defer {
            close(output[0])
            close(complaint[0])
        }
        guard let child else { return nil }
        return listen(to: child, output[0], complaint[0], mostOutput: mostOutput)
    }

    private static func pipeClosedOnExec(_ ends: inout [Int32]) -> Bool {
        guard pipe(&ends) == 0 else { return false }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return true
    }

    private static func spawn(_ arguments: [String], output: Int32, complaint: Int32) -> pid_t? {
        var actions = posix_spawn_file_actions_t()
        guard posix_spawn_file_actions_init(&actions) == 0 else { return nil }
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output, 1)
        posix_spawn_file_actions_adddup2(&actions, complaint, 2)
        let limits = "ulimit -t \(seconds); ulimit -v 1048576; ulimit -c 0; ulimit -f 0; exec \"$0\" \"$@\""
        let words = ["/bin/sh", "-c", limits] + arguments
        var pointers: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
        defer { pointers.forEach { free($0) } }
        var environment: [UnsafeMutablePointer<CChar>?] = [
            strdup("PATH=/usr/bin:/bin"), strdup("LC_ALL=C.UTF-8"), nil,
        ]
        defer { environment.forEach { free($0) } }
        var child: pid_t = 0
        return posix_spawn(&child, "/bin/sh", &actions, nil, &pointers, &environment) == 0 ? child : nil
    }

    private static func listen(to child: pid_t, _ output: Int32, _ complaint: Int32, mostOutput: Int)
        -> Outcome
    {
        var said: [UInt8] = []
        var complained: [UInt8] = []
        var files = [
            pollfd(fd: output, events: Int16(POLLIN), revents: 0),
            pollfd(fd: complaint, events: Int16(POLLIN), revents: 0),
        ]
        let deadline = now() + seconds
        var isStopped = false
        while files.contains(where: { $0.fd >= 0 }) {
            let left = deadline - now()
            if left <= 0 || said.count > mostOutput {
                isStopped = true
                kill(child, SIGKILL)
                break
            }
            if poll(&files, nfds_t(files.count), Int32(left * 1000)) < 0, errno != EINTR { break }
            for index in files.indices where files[index].fd >= 0 && files[index].revents != 0 {
                let part = next(files[index].fd)
                if part.isEmpty { files[index].fd = -1 }
                if index == 0 { said += part } else if complained.count < mostComplaint { complained += part }
            }
        }
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        let isExit = status & 0x7F == 0
        return Outcome(
            output: said, complaint: complained, status: isStopped || !isExit ? nil : (status >> 8) & 0xFF)
    }

    private static func next(_ file: Int32) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
            var read = Glibc.read(file, buffer.baseAddress, 1 << 16)
            while read < 0, errno == EINTR { read = Glibc.read(file, buffer.baseAddress, 1 << 16) }
            count = max(0, read)
        }
    }

    private static func now() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec
    }
}
