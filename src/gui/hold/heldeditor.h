// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/hold/heldtext.h"

#include <QList>
#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace Gui {

class CodeView;
class Masking;
class Notice;

// The head and the content of a held message for editing; what was edited and not sent yet is kept
// for each. Main thread.
class HeldEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit HeldEditor(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(HeldEditor)

    void setMasking(const Masking *masking);
    void setServer(const QString &id); // whose messages follow
    void setMessage(const Core::HeldMessage *message); // null: none
    // That it goes on as it stands here; none: it cannot, and what is wrong is shown.
    std::optional<Core::HeldDecision> decision();
    // Forgets what was edited of those that this server does not hold any more.
    void keepOnly(const QList<Core::HeldMessage> &messages);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Texts
    {
        QString head;
        QByteArray content;

        bool operator==(const Texts &) const = default;
    };

    struct Draft
    {
        QString server;
        Core::HeldMessage message; // the whole: numbers of exchanges come again
        Texts original; // as the editors show it
        Texts changed;
    };

    void show();
    Texts shownTexts() const;
    void keepDraft();
    const Draft *draft() const; // of the message; null: none
    void retranslate();

    QString m_server;
    std::optional<Core::HeldMessage> m_message;
    HeldText m_text; // of the message, unmasked
    Texts m_original;
    bool m_isText = false; // the content, as it is shown
    QList<Draft> m_drafts;
    const Masking *m_masking = nullptr;
    QLabel *m_headLabel;
    QPlainTextEdit *m_head;
    QLabel *m_contentLabel;
    CodeView *m_content;
    Notice *m_notice;
};

} // namespace Gui
