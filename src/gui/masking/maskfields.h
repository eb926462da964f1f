// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/formats/redaction/redaction.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace Gui {

class Masking;
class Notice;

// The names of what is masked, a line each; what is written counts when the fields are left. Main
// thread.
class MaskFields final : public QWidget
{
    Q_OBJECT

public:
    explicit MaskFields(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(MaskFields)

    void setMasking(Masking *masking);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill(const Core::RedactionRules &rules);
    void take();
    void tellFaults(const Core::RedactionRules &rules);
    void retranslate();
    Core::RedactionRules rules() const;

    Masking *m_masking = nullptr;
    QLabel *m_intro;
    QList<QLabel *> m_titles;
    QPlainTextEdit *m_headers;
    QPlainTextEdit *m_parameters;
    QPlainTextEdit *m_jsonPaths;
    Notice *m_fault;
    QPushButton *m_usual;
};

} // namespace Gui
