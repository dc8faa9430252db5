"""An SFTP server that checks a password of its own. Prints its port; ends when its standard input does.

Arguments: HOST_KEY_FILE PASSWORD FOLDER WAY, where WAY is `answers` or `stalls` (it takes no write, and says nothing).
"""

import asyncio
import os
import sys

import asyncssh

host_key, password, folder, way = sys.argv[1:]


class Doorkeeper(asyncssh.SSHServer):
    def begin_auth(self, username):
        return True

    def password_auth_supported(self):
        return True

    def validate_password(self, username, given):
        return given == password


class Stalling(asyncssh.SFTPServer):
    async def write(self, file_obj, offset, data):
        await asyncio.sleep(3600)


async def main():
    files = Stalling if way == "stalls" else asyncssh.SFTPServer
    server = await asyncssh.listen(
        "127.0.0.1", 0, server_factory=Doorkeeper, server_host_keys=[host_key],
        sftp_factory=lambda channel: files(channel, chroot=folder.encode()))
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
    os._exit(0)


asyncio.run(main())
