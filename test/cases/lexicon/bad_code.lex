%kind actor
Guild of Tides : code=ATLGO kind=organisation
Guild of Sands : code=ATLgov kind=organisation
%kind role
sandman : sector=SND kind=person
