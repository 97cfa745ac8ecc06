console.log("it's", ["it's", 'say "hi"', `both ' and "`], ['a\nb', '\t', '\u0007'])
console.log(['é', '漢字', '👋'], 'x'.padStart(3, '-'))
