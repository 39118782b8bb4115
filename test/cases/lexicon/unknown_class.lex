%kind class
gadget : members="gadget device"
%kind event
gift : pos=v type=AID cameo=070 if="obj @gadget|@gizmo"
