"""Writes the papers of many small boards, which all meet on one day: boards.py FOLDER COUNT."""

import os
import sys

folder, count = sys.argv[1], int(sys.argv[2])
os.makedirs(folder, exist_ok=True)
boards = [f"board-{number:05d}" for number in range(count)]
SHEETS = {
    "1-boards": ("board,name,organisation,area", lambda b: [f"{b},Board {b[-5:]},Bench Council,Bench"]),
    "2-meetings": (
        "board,date,start,end,place,status",
        lambda b: [f"{b},2026-03-11,14:00,16:00,Town Hall,held", f"{b},2026-04-15,14:00,16:00,Town Hall,planned"],
    ),
    "3-metrics": (
        "board,metric,title,definition,unit,polarity,period,target",
        lambda b: [f"{b},m{n},Measure {n},What it counts,%,higher,month,80" for n in range(4)],
    ),
    "4-observations": (
        "board,metric,period,value,numerator,denominator,source",
        lambda b: [
            f"{b},m{n},{2024 + month // 12}-{month % 12 + 1:02d},{70 + (month * 7 + n * 3) % 20},{70 + (month * 7 + n * 3) % 20},100,Case system"
            for n in range(4) for month in range(26)
        ],
    ),
    "5-plan": (
        "board,plan,priority,priority_title,ref,action,owner,start,due,rating,update,updated_on,metrics",
        lambda b: [
            f"{b},Plan,{n % 2 + 1},Priority {n % 2 + 1},{n % 2 + 1}.{n},Do the {n}th thing that was promised,Owner {n},2025-01-01,2026-0{n % 9 + 1}-20,on track,Work goes on,2026-03-05,m{n % 4}"
            for n in range(8)
        ],
    ),
    "6-actions": (
        "board,ref,action,owner,raised,meeting,due,note,note_on",
        lambda b: [
            f"{b},A{n},Bring a paper on subject {n} to the board,Owner {n},2026-03-11,2026-03-11,2026-0{n % 6 + 3}-20,Draft in hand,2026-03-18"
            for n in range(8)
        ],
    ),
}
for name, (header, rows) in SHEETS.items():
    with open(os.path.join(folder, name + ".csv"), "w", encoding="utf-8") as file:
        file.write(header + "\n")
        file.writelines(row + "\n" for board in boards for row in rows(board))
