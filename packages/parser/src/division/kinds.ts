/** Every `BlockKind`, in the order of their weights. */
export const KINDS = 'fldcth'
