-- limit: time 0.05
string.gsub("abc", ".", function() while true do end end) -- expect limit: time
