local show = require "show"
show [[string.format("%q", 'say "hi"\n\\\0\1\0012\r\t\127\200'), string.format("%q", ""), string.format("%q", 1.5)]]
show [[string.format("%q", {})]]
show [[string.format("%q")]]
show [[load("return " .. string.format("%q", "a\0\0019\n\r\"\\z"))() == "a\0\0019\n\r\"\\z"]]
