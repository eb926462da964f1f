// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/exchange/codeview.h"

#include "gui/theme.h"
#include "gui/widgets/tone.h"

#include <QEvent>
#include <QFontDatabase>
#include <Qsci/qscilexercss.h>
#include <Qsci/qscilexerhtml.h>
#include <Qsci/qscilexerjavascript.h>
#include <Qsci/qscilexerjson.h>
#include <Qsci/qscilexerxml.h>
#include <Qsci/qscilexeryaml.h>

#include <span>

namespace Gui {

namespace {

enum class Ink : quint8 { Name, Text, Number, Comment, Word, Fault };

struct Shade
{
    int style;
    Ink ink;
};

constexpr Shade jsonShades[] {
    {QsciLexerJSON::Number, Ink::Number},        {QsciLexerJSON::String, Ink::Text},
    {QsciLexerJSON::UnclosedString, Ink::Fault}, {QsciLexerJSON::Property, Ink::Name},
    {QsciLexerJSON::EscapeSequence, Ink::Word},  {QsciLexerJSON::CommentLine, Ink::Comment},
    {QsciLexerJSON::CommentBlock, Ink::Comment}, {QsciLexerJSON::IRI, Ink::Text},
    {QsciLexerJSON::IRICompact, Ink::Text},      {QsciLexerJSON::Keyword, Ink::Word},
    {QsciLexerJSON::Error, Ink::Fault},
};

constexpr Shade markupShades[] {
    {QsciLexerHTML::Tag, Ink::Name},
    {QsciLexerHTML::UnknownTag, Ink::Name},
    {QsciLexerHTML::Attribute, Ink::Word},
    {QsciLexerHTML::UnknownAttribute, Ink::Word},
    {QsciLexerHTML::HTMLNumber, Ink::Number},
    {QsciLexerHTML::HTMLDoubleQuotedString, Ink::Text},
    {QsciLexerHTML::HTMLSingleQuotedString, Ink::Text},
    {QsciLexerHTML::HTMLComment, Ink::Comment},
    {QsciLexerHTML::Entity, Ink::Number},
    {QsciLexerHTML::XMLTagEnd, Ink::Name},
    {QsciLexerHTML::XMLStart, Ink::Name},
    {QsciLexerHTML::XMLEnd, Ink::Name},
    {QsciLexerHTML::CDATA, Ink::Text},
    {QsciLexerHTML::SGMLDefault, Ink::Comment},
    {QsciLexerHTML::SGMLCommand, Ink::Comment},
    {QsciLexerHTML::JavaScriptComment, Ink::Comment},
    {QsciLexerHTML::JavaScriptCommentLine, Ink::Comment},
    {QsciLexerHTML::JavaScriptNumber, Ink::Number},
    {QsciLexerHTML::JavaScriptKeyword, Ink::Word},
    {QsciLexerHTML::JavaScriptDoubleQuotedString, Ink::Text},
    {QsciLexerHTML::JavaScriptSingleQuotedString, Ink::Text},
    {QsciLexerHTML::JavaScriptRegex, Ink::Text},
};

constexpr Shade cssShades[] {
    {QsciLexerCSS::Tag, Ink::Name},
    {QsciLexerCSS::ClassSelector, Ink::Name},
    {QsciLexerCSS::IDSelector, Ink::Name},
    {QsciLexerCSS::PseudoClass, Ink::Word},
    {QsciLexerCSS::UnknownPseudoClass, Ink::Word},
    {QsciLexerCSS::AtRule, Ink::Word},
    {QsciLexerCSS::Important, Ink::Word},
    {QsciLexerCSS::Value, Ink::Number},
    {QsciLexerCSS::Comment, Ink::Comment},
    {QsciLexerCSS::DoubleQuotedString, Ink::Text},
    {QsciLexerCSS::SingleQuotedString, Ink::Text},
};

constexpr Shade scriptShades[] {
    {QsciLexerCPP::Comment, Ink::Comment},         {QsciLexerCPP::CommentLine, Ink::Comment},
    {QsciLexerCPP::CommentDoc, Ink::Comment},      {QsciLexerCPP::CommentLineDoc, Ink::Comment},
    {QsciLexerCPP::Number, Ink::Number},           {QsciLexerCPP::Keyword, Ink::Word},
    {QsciLexerCPP::DoubleQuotedString, Ink::Text}, {QsciLexerCPP::SingleQuotedString, Ink::Text},
    {QsciLexerCPP::RawString, Ink::Text},          {QsciLexerCPP::Regex, Ink::Text},
    {QsciLexerCPP::UnclosedString, Ink::Fault},
};

constexpr Shade yamlShades[] {
    {QsciLexerYAML::Comment, Ink::Comment},      {QsciLexerYAML::Identifier, Ink::Name},
    {QsciLexerYAML::Keyword, Ink::Word},         {QsciLexerYAML::Number, Ink::Number},
    {QsciLexerYAML::Reference, Ink::Word},       {QsciLexerYAML::DocumentDelimiter, Ink::Comment},
    {QsciLexerYAML::TextBlockMarker, Ink::Text}, {QsciLexerYAML::SyntaxErrorMarker, Ink::Fault},
};

QColor colourOf(Ink ink, const QPalette &palette)
{
    switch (ink) {
    case Ink::Name:
        return Theme::accent();
    case Ink::Text:
        return toneColor(Tone::Good, palette);
    case Ink::Number:
        return toneColor(Tone::Warning, palette);
    case Ink::Comment:
        return Theme::quietText();
    case Ink::Word:
        return toneColor(Tone::Info, palette);
    case Ink::Fault:
        return toneColor(Tone::Bad, palette);
    }
    Q_UNREACHABLE();
}

std::span<const Shade> shadesOf(CodeLanguage language)
{
    switch (language) {
    case CodeLanguage::Plain:
        return {};
    case CodeLanguage::Json:
        return jsonShades;
    case CodeLanguage::Xml:
    case CodeLanguage::Html:
        return markupShades;
    case CodeLanguage::Css:
        return cssShades;
    case CodeLanguage::Script:
        return scriptShades;
    case CodeLanguage::Yaml:
        return yamlShades;
    }
    Q_UNREACHABLE();
}

QsciLexer *makeLexer(CodeLanguage language, QObject *parent)
{
    switch (language) {
    case CodeLanguage::Plain:
        return nullptr;
    case CodeLanguage::Json:
        return new QsciLexerJSON(parent);
    case CodeLanguage::Xml:
        return new QsciLexerXML(parent);
    case CodeLanguage::Html:
        return new QsciLexerHTML(parent);
    case CodeLanguage::Css:
        return new QsciLexerCSS(parent);
    case CodeLanguage::Script:
        return new QsciLexerJavaScript(parent);
    case CodeLanguage::Yaml:
        return new QsciLexerYAML(parent);
    }
    Q_UNREACHABLE();
}

constexpr int numberMargin = 0;
constexpr int foldMargin = 2;

} // namespace

CodeLanguage languageOf(Core::ContentKind kind)
{
    using Core::ContentKind;
    switch (kind) {
    case ContentKind::Json:
        return CodeLanguage::Json;
    case ContentKind::Xml:
        return CodeLanguage::Xml;
    case ContentKind::Html:
        return CodeLanguage::Html;
    case ContentKind::Css:
        return CodeLanguage::Css;
    case ContentKind::Script:
        return CodeLanguage::Script;
    case ContentKind::Empty:
    case ContentKind::Form:
    case ContentKind::Multipart:
    case ContentKind::EventStream:
    case ContentKind::Image:
    case ContentKind::Text:
    case ContentKind::Binary:
        return CodeLanguage::Plain;
    }
    Q_UNREACHABLE();
}

CodeView::CodeView(QWidget *parent)
    : QsciScintilla(parent)
{
    setUtf8(true);
    setReadOnly(true);
    setFrameShape(NoFrame);
    setMarginType(numberMargin, NumberMargin);
    setMarginWidth(1, 0);
    constexpr int air = 6; // between the numbers and the text
    SendScintilla(SCI_SETMARGINLEFT, 0ul, air);
    setCaretLineVisible(false);
    SendScintilla(SCI_SETSCROLLWIDTHTRACKING, 1ul);
    SendScintilla(SCI_SETSCROLLWIDTH, 1ul);
    // Lines are laid out as they come into sight.
    SendScintilla(SCI_SETLAYOUTCACHE, SC_CACHE_PAGE);
    colour();
}

void CodeView::setCode(const QByteArray &text, CodeLanguage language)
{
    if (language != m_language) {
        m_language = language;
        QsciLexer *old = lexer();
        setLexer(makeLexer(language, this));
        delete old;
        setFolding(language == CodeLanguage::Plain ? NoFoldStyle : BoxedTreeFoldStyle, foldMargin);
        colour();
    }
    setReadOnly(false);
    setText(QString::fromUtf8(text));
    setModified(false);
    setReadOnly(!m_isEditable);
    setMarginWidth(numberMargin, QString(QString::number(lines()) + u'0'));
    SendScintilla(SCI_EMPTYUNDOBUFFER);
    SendScintilla(SCI_GOTOPOS, 0ul);
}

QByteArray CodeView::code() const
{
    return text().toUtf8();
}

void CodeView::setEditable(bool editable)
{
    m_isEditable = editable;
    setReadOnly(!editable);
}

void CodeView::colour()
{
    const QPalette colours = palette();
    const QColor paper = colours.color(QPalette::Base);
    const QColor ink = colours.color(QPalette::Text);
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (QsciLexer *present = lexer()) {
        present->setDefaultPaper(paper);
        present->setDefaultColor(ink);
        present->setPaper(paper);
        present->setColor(ink);
        present->setFont(fixed);
        for (const Shade &shade : shadesOf(m_language))
            present->setColor(colourOf(shade.ink, colours), shade.style);
    } else {
        setFont(fixed);
        setPaper(paper);
        setColor(ink);
    }
    setMarginsFont(fixed);
    setMarginsBackgroundColor(paper);
    setMarginsForegroundColor(Theme::quietText());
    setFoldMarginColors(paper, paper);
    for (int marker = SC_MARKNUM_FOLDEREND; marker <= int(SC_MARKNUM_FOLDEROPEN); ++marker) {
        SendScintilla(SCI_MARKERSETFORE, ulong(marker), paper);
        SendScintilla(SCI_MARKERSETBACK, ulong(marker), Theme::quietText());
    }
    setCaretForegroundColor(ink);
    setSelectionBackgroundColor(colours.color(QPalette::Highlight));
    setSelectionForegroundColor(colours.color(QPalette::HighlightedText));
}

void CodeView::changeEvent(QEvent *event)
{
    QsciScintilla::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

} // namespace Gui
