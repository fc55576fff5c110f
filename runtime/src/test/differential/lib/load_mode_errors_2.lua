local show = require "show"
show [[load("return 1", "c", "t")()]]
show [[load("return 1", "c", {})]]
show [[load("return 1", {})]]
show [[load()]]
