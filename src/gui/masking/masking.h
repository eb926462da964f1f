// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/redaction/redaction.h"
#include "core/formats/redaction/textmasks.h"

#include <QObject>

#include <functional>
#include <optional>

class QSettings;

namespace Gui {

// Which secrets are masked: on the screen while somebody presents, in what is copied and exported
// unless that is not wanted; main thread. What takes a pointer to it takes none as well: then
// nothing is masked on the screen, and what is usual in copies.
class Masking final : public QObject
{
    Q_OBJECT

public:
    explicit Masking(QSettings &settings);
    Q_DISABLE_COPY_MOVE(Masking)

    const Core::RedactionRules &rules() const { return m_rules; }
    void setRules(const Core::RedactionRules &rules);
    bool isPresenting() const { return m_isPresenting; }
    void setPresenting(bool on);
    // Copies and exports have secrets as they were; forgotten with the end of the program.
    bool copiesSecrets() const { return m_copiesSecrets; }
    void setCopiesSecrets(bool on);

    // What is masked; none: nothing is.
    static std::optional<Core::RedactionRules> onScreen(const Masking *masking);
    static std::optional<Core::RedactionRules> inCopies(const Masking *masking);
    // A text as it may be shown now: a sentence, a line of a log.
    static QString shown(const Masking *masking, const QString &text);
    // The same for any thread, as it is now.
    static std::function<QString(const QString &)> shownNow(const Masking *masking);
    static QByteArray shownTarget(const Masking *masking, const QByteArray &target);

signals:
    void screenChanged(); // what is shown has to be shown anew
    void copiesChanged();

private:
    QSettings &m_settings;
    Core::RedactionRules m_rules;
    Core::TextMasks m_texts;
    bool m_isPresenting = false;
    bool m_copiesSecrets = false;
};

} // namespace Gui
