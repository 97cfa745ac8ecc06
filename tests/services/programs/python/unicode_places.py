text = "😀😀"; number: int = text
größe: str = 3
print("日本語", größe.nope, undefined_名前)
