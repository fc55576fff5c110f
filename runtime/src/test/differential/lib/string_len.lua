local show = require "show"
show [[("abc"):len(), #"", ("\0\0"):len(), string.len(12.5), #"é"]]
show [[string.len()]]
show [[string.len({})]]
show [[string.len(nil)]]
