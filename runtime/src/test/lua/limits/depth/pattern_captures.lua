-- limit: depth 1000
print(pcall(string.find, "a", ("("):rep(40) .. "a" .. (")"):rep(40))) -- expect: false\ttoo many captures
print(#string.match(("a"):rep(300000), (".?"):rep(300000))) -- expect: 300000
