print(string.join(",", 1, 2, "three", Array()), string.quote("a"), string.replace("Dot.percent", ".", "%")) -- expect: 1,2,three,[]	"a"	Dot%percent
return {}
