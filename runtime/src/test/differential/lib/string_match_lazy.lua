local show = require "show"
show [[("<a><b>"):match("<(.-)>"), ("aaa"):match("a-"), ("aaab"):match("a-b"), ("aaa"):match("^(a-)$"), ("x=1, y=2"):match("(%w)=(%d), (%w)=(%d)")]]
show [[("aXb"):match("a(.*)b"), ("/* c */ x /* d */"):match("/%*(.-)%*/"), ("  x"):match("^%s-x")]]
