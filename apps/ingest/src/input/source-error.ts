/** Why a page could not be read: a stable code, and one line that says what to do. */
class SourceError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
    this.name = 'SourceError'
  }
}

/** What the operating system said, in words that help. */
export function fromSystem(error: NodeJS.ErrnoException): SourceError {
  switch (error.code) {
    case 'ENOENT':
      return new SourceError('NOT_FOUND', 'there is no such file: check the path')
    case 'EACCES':
    case 'EPERM':
      return new SourceError('NO_PERMISSION', 'not allowed to read it: change its permissions (chmod +r)')
    case 'EISDIR':
      return new SourceError('NOT_A_FILE', 'this is a folder: name one of its files')
    default:
      return new SourceError('UNREADABLE', `cannot be read: ${error.message}`)
  }
}
