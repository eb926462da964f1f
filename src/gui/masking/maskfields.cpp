// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/masking/maskfields.h"

#include "core/visibletext.h"
#include "gui/masking/masking.h"
#include "gui/widgets/notice.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace Gui {

using namespace Qt::StringLiterals;

namespace {

QStringList linesOf(const QPlainTextEdit &edit)
{
    QStringList lines;
    const QStringList written = edit.toPlainText().split(u'\n');
    for (const QString &line : written) {
        if (const QString name = line.trimmed(); !name.isEmpty() && !lines.contains(name))
            lines << name;
    }
    return lines;
}

QByteArrayList bytesOf(const QStringList &names)
{
    QByteArrayList bytes;
    for (const QString &name : names)
        bytes << name.toUtf8();
    return bytes;
}

} // namespace

MaskFields::MaskFields(QWidget *parent)
    : QWidget(parent)
    , m_intro(new QLabel(this))
    , m_headers(new QPlainTextEdit(this))
    , m_parameters(new QPlainTextEdit(this))
    , m_jsonPaths(new QPlainTextEdit(this))
    , m_fault(new Notice(this))
    , m_usual(new QPushButton(this))
{
    auto *layout = new QGridLayout(this);
    m_intro->setTextFormat(Qt::PlainText);
    m_intro->setWordWrap(true);
    layout->addWidget(m_intro, 0, 0, 1, 3);
    int column = 0;
    for (QPlainTextEdit *edit : {m_headers, m_parameters, m_jsonPaths}) {
        m_titles << new QLabel(this);
        m_titles.constLast()->setBuddy(edit);
        edit->setTabChangesFocus(true);
        edit->setLineWrapMode(QPlainTextEdit::NoWrap);
        edit->installEventFilter(this);
        layout->addWidget(m_titles.constLast(), 1, column);
        layout->addWidget(edit, 2, column);
        ++column;
    }
    layout->addWidget(m_fault, 3, 0, 1, 3);
    layout->addWidget(m_usual, 4, 0, 1, 3, Qt::AlignLeft);
    layout->setRowStretch(2, 1);
    m_fault->hide();
    connect(m_usual, &QPushButton::clicked, this, [this] {
        fill(Core::RedactionRules::standard());
        take();
    });
    retranslate();
}

void MaskFields::setMasking(Masking *masking)
{
    m_masking = masking;
    fill(masking->rules());
    tellFaults(masking->rules());
}

void MaskFields::fill(const Core::RedactionRules &rules)
{
    m_headers->setPlainText(QString::fromUtf8(rules.headers.join('\n')));
    m_parameters->setPlainText(QString::fromUtf8(rules.parameters.join('\n')));
    m_jsonPaths->setPlainText(rules.jsonPaths.join(u'\n'));
}

Core::RedactionRules MaskFields::rules() const
{
    return {bytesOf(linesOf(*m_headers)), bytesOf(linesOf(*m_parameters)), linesOf(*m_jsonPaths)};
}

void MaskFields::take()
{
    if (!m_masking)
        return;
    const Core::RedactionRules written = rules();
    m_masking->setRules(written);
    tellFaults(written);
}

void MaskFields::tellFaults(const Core::RedactionRules &rules)
{
    QStringList quoted;
    const QStringList invalid = rules.invalidPaths();
    for (const QString &path : invalid)
        quoted << tr("“%1”", "a path").arg(Core::visibleText(path));
    m_fault->setNotice(
        Tone::Warning,
        quoted.isEmpty()
            ? QString()
            : tr("%1 is no path: write a name, as “password”, or a path, as “$.user.key”.")
                  .arg(quoted.join(u", "_s)));
}

bool MaskFields::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        take();
    return QWidget::eventFilter(watched, event);
}

void MaskFields::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    take();
}

void MaskFields::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        tellFaults(rules());
    }
    QWidget::changeEvent(event);
}

void MaskFields::retranslate()
{
    m_intro->setText(tr("What is named here is masked in copies, in exports and, in the "
                        "presentation mode, on the screen; a name in each line. Authorization and "
                        "cookies always are."));
    const QStringList titles {tr("&Header fields"), tr("Fields of &queries and forms"),
                              tr("Names and paths in &JSON")};
    for (int i = 0; i < titles.size(); ++i)
        m_titles[i]->setText(titles[i]);
    m_usual->setText(tr("Usual Na&mes"));
    m_usual->setToolTip(tr("In place of what is written above"));
}

} // namespace Gui
