"""What the invented people say."""

from __future__ import annotations

__all__ = ["COMMENTS", "INTRO", "PINNED", "POLL", "QUESTIONS", "TITLE"]

TITLE = "Juggling apples until one falls 🍎🍏"
INTRO = "Welcome! I juggle, you count. Be kind, bring tea. 🍵"
PINNED = "Tonight's record: seven apples 🍎"
POLL = ("Which apple shall I add?", ("the green one 🍏", "the red one 🍎", "the big one"))

COMMENTS: dict[str, tuple[str, ...]] = {
    "en": (
        "hello from my kitchen 👋",
        "how many apples was that?!",
        "my cat is watching too 🐈",
        "first time here, already confused 😄",
        "that one nearly fell",
        "can you do it with melons? 🍈",
        "greetings from the bus, please wave",
        "who taught you this??",
        "I dropped my biscuit out of suspense",
        "the left hand is doing all the work 👀",
        "🍎🍎🍎",
        "brb, buying apples",
        "this is oddly calming",
        "new personal record? 🎉",
        "careful with the lamp!!",
    ),
    "de": (
        "Moin aus Kiel! ⛵",
        "Mein Apfelkuchen ist neidisch 🥧",
        "Und jetzt bitte mit Kürbissen",
        "Ich zähle laut mit: drei, vier, äh …",
        "Schöne Grüße von meiner Oma",
    ),
    "es": (
        "¡hola desde Oaxaca! 🌮",
        "¿y con cinco manzanas?",
        "mi abuela dice que más despacio 😂",
        "qué arte tienes",
        "se cae, se cae… ¡no se cayó!",
    ),
    "fr": (
        "Coucou de Lyon ! 🥐",
        "J'ai raté le début, combien de pommes ?",
        "Quelle patience, bravo 👏",
        "Et les yeux fermés ?",
    ),
    "pt": ("Oi, gente! 🌊", "Isso é mágica ou treino?", "Mais uma maçã, vai!", "Que calma boa"),
    "tr": ("Selam herkese ☕", "Elma şekeri de olsun 😄", "Nasıl düşmüyor bunlar?", "Çok güzel gidiyor"),
    "ru": ("Привет всем! 🎸", "А с арбузами можно?", "Я бы всё уронил", "Красиво летят 🍏"),
    "pl": ("Cześć! 🚲", "Jabłka z Grójca?", "Brawo, brawo!", "Moja babcia też tak umie"),
    "ar": ("مرحبا بالجميع 👋", "كم تفاحة الآن؟", "هذا رائع جدا 🍎", "سلام من مراكش"),
    "he": ("שלום לכולם 🪁", "כמה תפוחים באוויר?", "איזה יופי!", "אל תפיל את המנורה 😄"),
    "hi": ("नमस्ते 🙏", "बहुत बढ़िया!", "एक और सेब?", "मेरी चाय ठंडी हो गई 😄"),
    "ja": ("こんばんは🐈", "りんご、何個目ですか?", "すごい!", "落ちそうで落ちない…"),
    "ko": ("안녕하세요 🐰", "사과 몇 개예요?", "우와 대단해요!", "심장이 쫄깃해요 ㅎㅎ"),
    "zh": ("大家好 🍵", "一共几个苹果?", "太厉害了!", "小心台灯 😂"),
}

QUESTIONS = (
    "What was the strangest thing you ever juggled?",
    "Which apple flies best? 🍏",
    "Do you practise on Sundays?",
    "¿Con cuántas naranjas puedes?",
    "هل جربت البرتقال؟ 🍊",
)
