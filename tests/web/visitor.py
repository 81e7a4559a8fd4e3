"""A browser without JavaScript: it looks at pages, fills forms, presses buttons, and follows where it is sent."""

from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any

import httpx

VOID = {"input", "link", "meta", "br", "img", "hr"}


@dataclass
class Form:
    """One form of a page: its fields as they stand, and its buttons by their words."""

    action: str
    method: str
    id: str = ""
    fields: dict[str, str] = field(default_factory=dict)
    buttons: list[dict[str, str]] = field(default_factory=list)

    def button(self, words: str) -> dict[str, str]:
        """The button that says this."""
        found = [button for button in self.buttons if words in button["words"] or words in button.get("aria-label", "")]
        assert found, f"no button {words!r} among {[button['words'] for button in self.buttons]}"
        return found[0]


class Page(HTMLParser):
    """A page as a browser sees it: `text` is what can be read, `forms` what can be sent, `elements` all start tags."""

    def __init__(self, response: httpx.Response) -> None:
        super().__init__(convert_charrefs=True)
        self.status = response.status_code
        self.headers = response.headers
        self.path = response.url.path
        self.html = response.text
        self.forms: list[Form] = []
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.links: dict[str, str] = {}
        self._open: list[str] = []
        self._form: Form | None = None
        self._texts: list[str] = []
        self._loose: list[tuple[str, dict[str, str]]] = []
        self._button: dict[str, str] | None = None
        self._area: str | None = None
        self._link: tuple[str, list[str]] | None = None
        self.feed(self.html)
        self.close()
        for owner, button in self._loose:
            next(form for form in self.forms if form.id == owner).buttons.append(button)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        here = {name: value or "" for name, value in attrs}
        self.elements.append((tag, here))
        if tag not in VOID:
            self._open.append(tag)
        if tag == "form":
            self._form = Form(here.get("action", ""), here.get("method", "get"), here.get("id", ""))
            self.forms.append(self._form)
        elif tag == "input" and self._form is not None and "name" in here:
            if here.get("type") not in ("radio", "checkbox") or "checked" in here:
                self._form.fields[here["name"]] = here.get("value", "")
        elif tag == "textarea" and self._form is not None and "name" in here:
            self._area = here["name"]
            self._form.fields[self._area] = ""
        elif tag == "button":
            self._button = here | {"words": ""}
            if "form" in here:
                self._loose.append((here["form"], self._button))
            elif self._form is not None:
                self._form.buttons.append(self._button)
        elif tag == "a":
            self._link = (here.get("href", ""), [])

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self._form = None
        elif tag == "textarea":
            self._area = None
        elif tag == "button":
            self._button = None
        elif tag == "a" and self._link is not None:
            self.links[" ".join("".join(self._link[1]).split())] = self._link[0]
            self._link = None
        if tag in self._open:
            while self._open.pop() != tag:
                pass

    def handle_data(self, data: str) -> None:
        if self._area is not None and self._form is not None:
            text = self._form.fields[self._area] + data
            self._form.fields[self._area] = text.removeprefix("\n") if text == data else text
            return
        if self._button is not None:
            self._button["words"] += data
        if self._link is not None:
            self._link[1].append(data)
        if not {"script", "style", "template"} & set(self._open):
            self._texts.append(data)

    @property
    def text(self) -> str:
        """All that can be read, with single spaces."""
        return " ".join(" ".join(self._texts).split())

    def form(self, action_part: str) -> Form:
        """The first form whose address holds this."""
        found = [form for form in self.forms if action_part in form.action]
        assert found, f"no form for {action_part!r} among {[form.action for form in self.forms]}"
        return found[0]

    @property
    def composer(self) -> Form:
        """The form with the answer box."""
        return self.form("/answers")

    def ids(self) -> list[str]:
        """All ids, in order."""
        return [here["id"] for _, here in self.elements if "id" in here]

    def said_by(self, whom: str) -> list[str]:
        """What the transcript's turns of `candidate` or `interviewer` say, as markup."""
        parts = self.html.split(f'<article class="turn turn-{whom}')[1:]
        return [part.split('class="said" dir="auto">')[1].split("</p>")[0] for part in parts]


class Visitor:
    """Somebody with a browser and a cookie jar. Redirects are followed as a browser does: by GET."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.client = httpx.Client(base_url=url, timeout=30, trust_env=False)
        self.hops: list[httpx.Response] = []

    def get(self, path: str, **headers: str) -> Page:
        """Look at a page."""
        return self._follow(self.client.get(path, headers=headers))

    def post(self, path: str, data: dict[str, Any], **headers: str) -> Page:
        """Send fields, as one of the site's own forms does."""
        sent = {"Sec-Fetch-Site": "same-origin"} | {name.replace("_", "-"): value for name, value in headers.items()}
        return self._follow(self.client.post(path, data=data, headers=sent))

    def submit(self, form: Form, press: str | None = None, **fields: str) -> Page:
        """Fill a form, press a button of it (the first one if none is named), and go where that leads."""
        button = form.button(press) if press else form.buttons[-1]
        data = form.fields | fields
        if button.get("name"):
            data[button["name"]] = button.get("value", "")
        return self.post(button.get("formaction") or form.action, data)

    def start(self, minutes: str = "") -> Page:
        """Begin the slow query."""
        return self.post("/interviews", {"question": "slow-query", "minutes": minutes})

    def say(self, page: Page, text: str) -> Page:
        """Answer."""
        return self.submit(page.composer, "Send", text=text)

    def _follow(self, response: httpx.Response) -> Page:
        self.hops = [response]
        while response.is_redirect:
            assert response.status_code == 303
            response = self.client.get(response.headers["location"])
            self.hops.append(response)
        return Page(response)

    def close(self) -> None:
        self.client.close()
