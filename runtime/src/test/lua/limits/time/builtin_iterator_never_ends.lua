-- limit: time 0.05
for k in rawlen, "x" do end -- expect limit: time
