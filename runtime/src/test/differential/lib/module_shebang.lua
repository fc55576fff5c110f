#!/usr/bin/lua
return "after the comment", debug.getinfo(1).currentline
