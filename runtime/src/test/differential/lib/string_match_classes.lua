local show = require "show"
show [[("aB3 _\n\t!"):match("%a+"), ("aB3"):match("%u"), ("aB3"):match("%l"), ("aB3"):match("%d"), (" \t\n"):match("%s+") == " \t\n"]]
show [[("!?."):match("%p+"), ("x\1"):match("%c") == "\1", ("0xfFg"):match("%x+", 3), ("ab1_"):match("%w+"), ("\1!~ "):match("%g+")]]
show [[("abc"):match("%A"), ("a1"):match("%D"), ("a b"):match("%S+"), ("a\200b"):match("%a+"), ("\200"):match("%W") == "\200"]]
show [[("a\0b"):match("%z") == "\0", ("a\0b"):match("%Z+"), ("a\0b"):match("[%z]") == "\0"]]
