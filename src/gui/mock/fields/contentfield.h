// SPDX-FileCopyrightText: 2026 The Portside developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mock/mockcontent.h"
#include "core/result.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace Gui {

class CodeView;

// What an answer or a request consists of: its kind, and a text or a path; main thread.
class ContentField final : public QWidget
{
    Q_OBJECT

public:
    enum class Files : bool { No, Allowed };

    explicit ContentField(Files files, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ContentField)

    void setContent(const Core::MockContent &content);
    // What stands in the fields, or what is wrong with it.
    Core::Result<Core::MockContent> content() const;

    // Kinds of its owner, behind those of contents; -1: none of them is chosen.
    void setOtherKinds(const QStringList &names);
    int otherKind() const;
    void chooseOtherKind(int kind);

signals:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    int kindCount() const; // without those of others
    bool canShow() const; // the original
    void show(const Core::MockContent &content);
    void refresh();
    void retranslate();

    const Files m_files;
    Core::MockContent m_original;
    QComboBox *m_kind;
    QLineEdit *m_path;
    CodeView *m_text;
    bool m_isShowing = false;
};

} // namespace Gui
