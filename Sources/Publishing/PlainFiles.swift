import Glibc
import Workspace

/// Folders and files below the folder of what is published, where no link is followed.
struct PlainFiles {
  let root: String

  /// Makes a folder where it is not there; a link to one is refused.
  func makeFolder(_ name: String) throws(FileError) {
    let path = "\(root)/\(name)"
    try Files.makeFolder(path)
    guard Files.exists(path, .folder) else { throw FileError(.create, path, code: ELOOP) }
  }

  /// Removes a plain file; anything else that has its path is left, and nothing there is well too.
  func remove(_ path: FilePath) throws(FileError) {
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW
    let folder = unsafe open("\(root)/\(path.folder)", flags)
    guard folder >= 0 else {
      if [ENOENT, ENOTDIR, ELOOP].contains(errno) { return }
      throw FileError(.remove, "\(root)/\(path.text)")
    }
    defer { close(folder) }
    var status = stat()
    // The folder is held open, so that no link can take its place in between.
    guard unsafe fstatat(folder, path.name, &status, AT_SYMLINK_NOFOLLOW) == 0,
      status.st_mode & S_IFMT == S_IFREG
    else { return }
    guard unsafe unlinkat(folder, path.name, 0) == 0 || errno == ENOENT else {
      throw FileError(.remove, "\(root)/\(path.text)")
    }
  }
}
