// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kind/breakpoint.h"

#include <QHash>
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
    void setMessage(const Core::HeldMessage *message); // null: none
    // That it goes on as it stands here; none: it cannot, and what is wrong is shown.
    std::optional<Core::HeldDecision> decision();
    // Forgets what was edited of those that are held no more.
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

    void show();
    Texts shownTexts() const;
    void keepDraft();
    Core::Headers headers() const; // of the message
    bool takeHead(Core::HeldDecision &decision, const QByteArray &text);
    void retranslate();

    std::optional<Core::HeldMessage> m_message;
    Texts m_original;
    bool m_isText = false; // the content can be edited
    QHash<qint64, Texts> m_drafts; // by exchange
    const Masking *m_masking = nullptr;
    QLabel *m_headLabel;
    QPlainTextEdit *m_head;
    QLabel *m_contentLabel;
    CodeView *m_content;
    Notice *m_notice;
};

} // namespace Gui
