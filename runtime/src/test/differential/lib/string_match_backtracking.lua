local show = require "show"
show [[("aaaaaaaaaaaaaaab"):match("a*a*a*b") ~= nil, ("aaaa"):match("^(a?)(a?)(a?)aaaa$"), ("abcabd"):match("(a.-)d")]]
show [[("xaxbxc"):match("x.-xc"), ("aab"):match("(a*)(a*)b"), ("aab"):match("(a-)(a*)b"), ("foo.bar.baz"):match("^(.*)%.(.-)$")]]
