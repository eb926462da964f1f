<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>App::Startup</name>
    <message>
        <source>Portside</source>
        <translation>Portside</translation>
    </message>
    <message>
        <source>Portside is running already (process %1) but does not answer. End that process, then start Portside again.</source>
        <translation>Portside はすでに実行中です (プロセス %1) が、応答がありません。そのプロセスを終了してから Portside を起動し直してください。</translation>
    </message>
</context>
<context>
    <name>CommandKind</name>
    <message>
        <source>Say which program is to run, such as: uvicorn main:app</source>
        <translation>実行するプログラムを入力してください (例: uvicorn main:app)</translation>
    </message>
    <message>
        <source>“%1” must be NAME=value, or a NAME that is to be removed.</source>
        <translation>「%1」は NAME=value の形式か、削除する変数の NAME でなければなりません。</translation>
    </message>
    <message>
        <source>“%1” must be a path that begins with a slash.</source>
        <translation>「%1」はスラッシュで始まるパスでなければなりません。</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>What is run. {port}, {host} and {fd} become what it shall listen on, {url} the address of this server; programs that Portside knows get them by themselves.</source>
        <translation>実行するコマンドです。{port}、{host}、{fd} は待ち受け先に、{url} はこのサーバーのアドレスに置き換えられます。Portside が対応しているプログラムには自動的に渡されます。</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>The folder in which the program runs.</source>
        <translation>プログラムを実行するフォルダーです。</translation>
    </message>
    <message>
        <source>Environment file</source>
        <translation>環境変数ファイル</translation>
    </message>
    <message>
        <source>A file with more variables, such as .env in the folder; the ones above count more.</source>
        <translation>フォルダー内の .env など、追加の変数を含むファイルです。上の変数が優先されます。</translation>
    </message>
    <message>
        <source>Keep output in</source>
        <translation>出力の保存先</translation>
    </message>
    <message>
        <source>A file that gets all that the program prints; from 8 MiB on it is begun anew, and the one before is kept as .1.</source>
        <translation>プログラムの出力をすべて保存するファイルです。8 MiB に達すると新しく作り直し、前のファイルは .1 として残します。</translation>
    </message>
    <message>
        <source>Run by the shell</source>
        <translation>シェルで実行</translation>
    </message>
    <message>
        <source>The command is run by /bin/sh, with its variables, wildcards and operators.</source>
        <translation>コマンドを /bin/sh で実行します。シェルの変数、ワイルドカード、演算子を使えます。</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Path that is asked</source>
        <translation>確認するパス</translation>
    </message>
    <message>
        <source>The program is ready when it answers a request for this.</source>
        <translation>プログラムがこのパスへのリクエストに応答すると、準備完了とみなします。</translation>
    </message>
    <message>
        <source>Status that counts</source>
        <translation>期待するステータス</translation>
    </message>
    <message>
        <source>0: any answer means that it is ready, also an error page.</source>
        <translation>0: エラーページを含め、どのレスポンスでも準備完了とみなします。</translation>
    </message>
    <message>
        <source>Line that tells</source>
        <translation>準備完了を示す行</translation>
    </message>
    <message>
        <source>A regular expression for the line that the program prints when it listens; {url}, {host} and {port} stand for what they are called.</source>
        <translation>プログラムが待ち受けを開始したときに出力する行の正規表現です。{url}、{host}、{port} はそれぞれの名前が示すものを表します。</translation>
    </message>
    <message>
        <source>Command that asks</source>
        <translation>確認コマンド</translation>
    </message>
    <message>
        <source>Run again and again until it ends with exit code 0.</source>
        <translation>終了コード 0 で終了するまで繰り返し実行します。</translation>
    </message>
    <message>
        <source>Ready within</source>
        <translation>準備完了までの制限時間</translation>
    </message>
    <message>
        <source>A program that needs longer is stopped; 0: as long as programs of its sort may need, mostly 60 s.</source>
        <translation>これより時間のかかるプログラムは停止されます。0 ではその種類のプログラムに応じた時間 (多くは 60 s) になります。</translation>
    </message>
    <message>
        <source>Ready when</source>
        <translation>準備完了の条件</translation>
    </message>
    <message>
        <source>What the program must do before the server counts as running.</source>
        <translation>サーバーが実行中とみなされるために、プログラムが満たすべき条件です。</translation>
    </message>
    <message>
        <source>It answers a request</source>
        <translation>リクエストに応答する</translation>
    </message>
    <message>
        <source>It accepts a connection</source>
        <translation>接続を受け付ける</translation>
    </message>
    <message>
        <source>It prints a line</source>
        <translation>特定の行を出力する</translation>
    </message>
    <message>
        <source>It says READY=1 (sd_notify)</source>
        <translation>READY=1 を通知する (sd_notify)</translation>
    </message>
    <message>
        <source>A command succeeds</source>
        <translation>コマンドが成功する</translation>
    </message>
    <message>
        <source>Stopping and restarting</source>
        <translation>停止と再起動</translation>
    </message>
    <message>
        <source>Starts in a row</source>
        <translation>連続起動回数</translation>
    </message>
    <message>
        <source>A program that ends again and again is given up after so many.</source>
        <translation>繰り返し終了するプログラムは、この回数で起動を断念します。</translation>
    </message>
    <message>
        <source>Start anew on changes of</source>
        <translation>変更時に再起動するファイル</translation>
    </message>
    <message>
        <source>Files whose change starts the program anew, one wildcard a line, such as *.py; for programs that do not do so themselves.</source>
        <translation>変更されるとプログラムを再起動するファイルです。*.py のように 1 行に 1 つのワイルドカードを入力します。自動的に再起動しないプログラムに使用します。</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>自動再起動</translation>
    </message>
    <message>
        <source>What happens when the program ends by itself after it was ready; pauses grow from half a second to half a minute.</source>
        <translation>準備完了後にプログラムが自ら終了したときの動作です。間隔は 0.5 秒から 30 秒まで延びていきます。</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>When it failed</source>
        <translation>失敗したとき</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>Signal to stop</source>
        <translation>停止シグナル</translation>
    </message>
    <message>
        <source>What asks the program to end; after the grace time it gets INT, a second later KILL.</source>
        <translation>プログラムに終了を求めるシグナルです。猶予時間の後に INT、その 1 秒後に KILL を送ります。</translation>
    </message>
    <message>
        <source>Port and traffic</source>
        <translation>ポートとトラフィック</translation>
    </message>
    <message>
        <source>Show traffic</source>
        <translation>トラフィックを表示</translation>
    </message>
    <message>
        <source>How it gets its port</source>
        <translation>ポートの渡し方</translation>
    </message>
    <message>
        <source>The program listens on a port of its own behind this server.</source>
        <translation>プログラムは、このサーバーの背後にある独自のポートで待ち受けます。</translation>
    </message>
    <message>
        <source>A number, by {port}</source>
        <translation>番号 ({port})</translation>
    </message>
    <message>
        <source>A socket, by {fd}</source>
        <translation>ソケット ({fd})</translation>
    </message>
    <message>
        <source>A socket, as systemd hands it (LISTEN_FDS)</source>
        <translation>ソケット (systemd と同じ方式、LISTEN_FDS)</translation>
    </message>
    <message>
        <source>A socket, by the variable NGINX</source>
        <translation>ソケット (変数 NGINX)</translation>
    </message>
    <message>
        <source>It chooses, and Portside finds it</source>
        <translation>プログラムが選び、Portside が検出</translation>
    </message>
    <message>
        <source>Runs a program that serves, such as uvicorn, vite or php, and shows its traffic.</source>
        <translation>uvicorn、vite、php などのサーバープログラムを実行し、トラフィックを表示します。</translation>
    </message>
    <message>
        <source>command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Variables for the program, one NAME=value a line; a NAME alone is removed. For what must not be kept here: ${env:NAME} is a variable of Portside&apos;s own, ${file:PATH} what a file holds.</source>
        <translation>プログラムに渡す変数です。1 行に 1 つ NAME=value の形式で入力します。NAME だけの行はその変数を削除します。ここに保存してはならない値には、${env:NAME} (Portside 自体の環境変数) または ${file:PATH} (ファイルの内容) を使用します。</translation>
    </message>
    <message>
        <source>What passes between browser and program is shown and recorded; without it only passed on. It counts at once.</source>
        <translation>ブラウザーとプログラムの間の通信を表示し、記録します。オフにすると転送だけを行います。変更はすぐに反映されます。</translation>
    </message>
    <message>
        <source>Speaks TLS</source>
        <translation>TLS に対応</translation>
    </message>
    <message>
        <source>The program answers by HTTPS on its own port, with a certificate that may be any.</source>
        <translation>プログラムは独自のポートで HTTPS により応答します。証明書は問いません。</translation>
    </message>
    <message>
        <source>Say which command asks whether the program is ready, or choose something else under “Ready when”.</source>
        <translation>プログラムの準備完了を確認するコマンドを指定するか、「準備完了の条件」で別のものを選択してください。</translation>
    </message>
    <message>
        <source>Say which line the program prints when it is ready, or choose something else under “Ready when”.</source>
        <translation>準備が完了したときにプログラムが出力する行を指定するか、「準備完了の条件」で別のものを選択してください。</translation>
    </message>
    <message>
        <source>Health path</source>
        <translation>ヘルスチェックのパス</translation>
    </message>
    <message>
        <source>What is asked for, such as /healthz.</source>
        <translation>/healthz など、リクエストするパスです。</translation>
    </message>
    <message>
        <source>Healthy status</source>
        <translation>正常とみなすステータス</translation>
    </message>
    <message>
        <source>0: any below 400 counts as healthy.</source>
        <translation>0 では 400 未満をすべて正常とみなします。</translation>
    </message>
    <message>
        <source>Health command</source>
        <translation>ヘルスチェックのコマンド</translation>
    </message>
    <message>
        <source>Its exit code 0 counts as healthy; {port}, {host} and {url} are replaced.</source>
        <translation>終了コード 0 を正常とみなします。{port}、{host}、{url} は置き換えられます。</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>ヘルス</translation>
    </message>
    <message>
        <source>Asked every</source>
        <translation>確認の間隔</translation>
    </message>
    <message>
        <source>The pause from an answer to the next question.</source>
        <translation>応答から次の確認までの待ち時間です。</translation>
    </message>
    <message>
        <source>Answer within</source>
        <translation>応答の期限</translation>
    </message>
    <message>
        <source>What takes longer counts as no answer.</source>
        <translation>これより時間がかかると、応答なしとみなします。</translation>
    </message>
    <message>
        <source>Failures in a row</source>
        <translation>連続失敗回数</translation>
    </message>
    <message>
        <source>So many make it unhealthy; one good answer makes it well again.</source>
        <translation>この回数だけ続けて失敗すると異常とみなし、1 回でも正常な応答があれば正常に戻ります。</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>ヘルスチェック</translation>
    </message>
    <message>
        <source>A program that is ready is asked again and again whether it still does what it should; when it does not, the server is shown as unhealthy.</source>
        <translation>準備が完了したプログラムが正しく動作しているかどうかを、繰り返し確認します。正しく動作していないと、サーバーは異常と表示されます。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Restart when unhealthy</source>
        <translation>異常時に再起動</translation>
    </message>
    <message>
        <source>An unhealthy program is started anew, as often in a row as one that ends by itself.</source>
        <translation>異常なプログラムを再起動します。連続して再起動する回数は、自ら終了したプログラムの場合と同じです。</translation>
    </message>
    <message>
        <source>The health check is to be a command, but there is none.</source>
        <translation>ヘルスチェックの方法がコマンドになっていますが、コマンドがありません。</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>The content is longer than %1 bytes.</source>
        <translation>ボディが %1 バイトを超えています。</translation>
    </message>
    <message>
        <source>A line of the chunked content has a control character or a wrong end.</source>
        <translation>チャンク形式のボディの行に、制御文字または正しくない行末が含まれています。</translation>
    </message>
    <message>
        <source>The trailer fields are longer than %1 bytes together.</source>
        <translation>トレーラーフィールドの合計が %1 バイトを超えています。</translation>
    </message>
    <message>
        <source>A trailer field is folded over two lines.</source>
        <translation>トレーラーフィールドが 2 行に折り返されています。</translation>
    </message>
    <message>
        <source>A chunk of the content is longer than its size says.</source>
        <translation>ボディのチャンクが、示されたサイズより長くなっています。</translation>
    </message>
    <message>
        <source>A chunk size is not a hexadecimal number.</source>
        <translation>チャンクサイズが 16 進数ではありません。</translation>
    </message>
    <message>
        <source>A chunk size line is longer than %1 bytes.</source>
        <translation>チャンクサイズの行が %1 バイトを超えています。</translation>
    </message>
    <message>
        <source>The method %1 is not supported.</source>
        <translation>メソッド %1 には対応していません。</translation>
    </message>
    <message>
        <source>The method %1 is not known: methods are case-sensitive, send %2.</source>
        <translation>メソッド %1 は不明です。メソッドは大文字と小文字を区別します。%2 を送信してください。</translation>
    </message>
    <message>
        <source>The request target is longer than %1 bytes.</source>
        <translation>リクエストターゲットが %1 バイトを超えています。</translation>
    </message>
    <message>
        <source>The Host header field is missing.</source>
        <translation>Host ヘッダーフィールドがありません。</translation>
    </message>
    <message>
        <source>The Host header field was sent more than once.</source>
        <translation>Host ヘッダーフィールドが複数回送信されました。</translation>
    </message>
    <message>
        <source>Content-Length was sent more than once.</source>
        <translation>Content-Length が複数回送信されました。</translation>
    </message>
    <message>
        <source>Transfer-Encoding was sent with HTTP/1.0, which does not know it.</source>
        <translation>Transfer-Encoding が HTTP/1.0 で送信されましたが、HTTP/1.0 では使用できません。</translation>
    </message>
    <message>
        <source>Content-Length and Transfer-Encoding were both sent: the length of the content is ambiguous.</source>
        <translation>Content-Length と Transfer-Encoding の両方が送信されたため、ボディの長さが曖昧です。</translation>
    </message>
    <message>
        <source>Transfer-Encoding was sent more than once.</source>
        <translation>Transfer-Encoding が複数回送信されました。</translation>
    </message>
    <message>
        <source>This is not HTTP but TLS: use http:// instead of https:// for this server.</source>
        <translation>これは HTTP ではなく TLS です。このサーバーには https:// ではなく http:// を使用してください。</translation>
    </message>
    <message>
        <source>%1 is not supported; send HTTP/1.1.</source>
        <translation>%1 には対応していません。HTTP/1.1 で送信してください。</translation>
    </message>
    <message>
        <source>The request line has no target.</source>
        <translation>リクエスト行にターゲットがありません。</translation>
    </message>
    <message>
        <source>The request target has a space in it, which must be sent as %20, or there is more than one space.</source>
        <translation>リクエストターゲットに空白が含まれている (%20 として送信する必要があります) か、空白が 2 つ以上あります。</translation>
    </message>
    <message>
        <source>The request target has a control character in it.</source>
        <translation>リクエストターゲットに制御文字が含まれています。</translation>
    </message>
    <message>
        <source>The value of the header field %1 has a control character in it.</source>
        <translation>ヘッダーフィールド %1 の値に制御文字が含まれています。</translation>
    </message>
    <message>
        <source>The header fields are malformed.</source>
        <translation>ヘッダーフィールドの形式が正しくありません。</translation>
    </message>
    <message>
        <source>The method is longer than %1 bytes.</source>
        <translation>メソッドが %1 バイトを超えています。</translation>
    </message>
    <message>
        <source>Content-Length is not a valid number, was sent twice with different values, or together with Transfer-Encoding.</source>
        <translation>Content-Length が有効な数値でないか、異なる値で 2 回送信されたか、Transfer-Encoding と一緒に送信されました。</translation>
    </message>
    <message>
        <source>Transfer-Encoding was sent more than once or together with Content-Length: the length of the content is ambiguous.</source>
        <translation>Transfer-Encoding が複数回送信されたか、Content-Length と一緒に送信されたため、ボディの長さが曖昧です。</translation>
    </message>
    <message>
        <source>Here must be an object: { … }.</source>
        <translation>ここにはオブジェクト { … } が必要です。</translation>
    </message>
    <message>
        <source>The key “%1” is missing.</source>
        <translation>キー「%1」がありません。</translation>
    </message>
    <message>
        <source>“%1” must be %2.</source>
        <translation>「%1」の値が正しくありません。必要な値: %2。</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>“%1” must be from %2 to %3.</source>
        <translation>「%1」は %2 から %3 までの値でなければなりません。</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>文字列のリスト</translation>
    </message>
    <message>
        <source>a list: [ … ]</source>
        <translation>リスト [ … ]</translation>
    </message>
    <message>
        <source>an object: { … }</source>
        <translation>オブジェクト { … }</translation>
    </message>
    <message>
        <source>The key “%1” is not known here; known are %2.</source>
        <translation>キー「%1」はここでは使用できません。使用できるキー: %2。</translation>
    </message>
    <message numerus="yes">
        <source>Nested deeper than %n levels.</source>
        <translation>
            <numerusform>入れ子が %n 階層を超えています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not valid JSON: %1.</source>
        <translation>有効な JSON ではありません: %1。</translation>
    </message>
    <message>
        <source>%1 must be from %2 to %3, not %4.</source>
        <translation>%1は %2 から %3 までの値でなければなりません (現在の値: %4)。</translation>
    </message>
    <message>
        <source>%1 must be one of %2, not “%3”.</source>
        <translation>%1は %2 のいずれかでなければなりません。「%3」は使用できません。</translation>
    </message>
    <message>
        <source>%1 must be true or false, not “%2”.</source>
        <translation>%1は true または false でなければなりません。「%2」は使用できません。</translation>
    </message>
    <message>
        <source>%1 must be a whole number, not “%2”.</source>
        <translation>%1は整数でなければなりません。「%2」は使用できません。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1がありません。</translation>
    </message>
    <message>
        <source>%1 must be %2.</source>
        <translation>%1の値が正しくありません。必要な値: %2。</translation>
    </message>
    <message>
        <source>A server of kind “%1” has no setting “%2”.</source>
        <translation>種類「%1」のサーバーに設定「%2」はありません。</translation>
    </message>
    <message>
        <source>Port %1 is held by another program.</source>
        <translation>ポート %1 は別のプログラムが使用中です。</translation>
    </message>
    <message>
        <source>Port %1 is held by another server of this program.</source>
        <translation>ポート %1 はこのプログラムの別のサーバーが使用中です。</translation>
    </message>
    <message>
        <source>Port %1 is held by %2 (pid %3).</source>
        <translation>ポート %1 は %2 (PID %3) が使用中です。</translation>
    </message>
    <message>
        <source>Port %1 needs administrator rights. Choose a port from 1024 on.</source>
        <translation>ポート %1 の使用には管理者権限が必要です。1024 以上のポートを選択してください。</translation>
    </message>
    <message>
        <source>“%1” is not an address of this machine.</source>
        <translation>「%1」はこのコンピューターのアドレスではありません。</translation>
    </message>
    <message>
        <source>This program may not open more files and connections. Stop some servers, or raise the limit (ulimit -n).</source>
        <translation>このプログラムはこれ以上ファイルや接続を開けません。いくつかのサーバーを停止するか、上限 (ulimit -n) を引き上げてください。</translation>
    </message>
    <message>
        <source>Cannot listen on %1: %2.</source>
        <translation>%1 で待ち受けできません: %2。</translation>
    </message>
    <message>
        <source>The server&apos;s thread ended unexpectedly.</source>
        <translation>サーバーのスレッドが予期せず終了しました。</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>名前がありません。</translation>
    </message>
    <message numerus="yes">
        <source>The name is longer than %n characters.</source>
        <translation>
            <numerusform>名前が %n 文字を超えています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The name must be one line without control characters.</source>
        <translation>名前は制御文字を含まない 1 行でなければなりません。</translation>
    </message>
    <message>
        <source>The address “%1” is neither an IP address of this machine nor “localhost”.</source>
        <translation>アドレス「%1」は、このコンピューターの IP アドレスでも「localhost」でもありません。</translation>
    </message>
    <message>
        <source>A fixed or preferred port must be from 1 to 65535.</source>
        <translation>固定ポートまたは優先ポートは 1 から 65535 まででなければなりません。</translation>
    </message>
    <message>
        <source>Limits of heads and connections must be greater than zero.</source>
        <translation>ヘッダー部と接続の上限は 0 より大きくなければなりません。</translation>
    </message>
    <message>
        <source>A limit must not be negative; zero means that there is none.</source>
        <translation>上限を負の値にすることはできません。0 は無制限を意味します。</translation>
    </message>
    <message>
        <source>Time-outs must be longer than zero.</source>
        <translation>タイムアウトは 0 より長くなければなりません。</translation>
    </message>
    <message>
        <source>The grace time of a stop must be from 0 to %1 seconds.</source>
        <translation>停止時の猶予時間は 0 から %1 秒まででなければなりません。</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>%1 で待ち受け中</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %1: %n request(s)</source>
        <translation>
            <numerusform>%1 後に停止: リクエスト %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s) cut</source>
        <translation>
            <numerusform>%n 件のリクエストを打ち切りました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 日 %2 時間</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>The header&apos;s name is missing.</source>
        <translation>ヘッダーの名前がありません。</translation>
    </message>
    <message>
        <source>“%1:” is no filter. To search for it, put it in quotes.</source>
        <translation>「%1:」はフィルターではありません。検索するには半角の引用符 (&quot;) で囲んでください。</translation>
    </message>
    <message>
        <source>Nothing follows “%1:”.</source>
        <translation>「%1:」の後に何もありません。</translation>
    </message>
    <message>
        <source>The closing quote is missing.</source>
        <translation>閉じる引用符がありません。</translation>
    </message>
    <message>
        <source>There is no kind of server “%1”; known are %2.</source>
        <translation>「%1」という種類のサーバーはありません。使用できる種類: %2。</translation>
    </message>
    <message>
        <source>“portPolicy” must be random, fixed or preferred, not “%1”.</source>
        <translation>「portPolicy」は random、fixed、preferred のいずれかでなければなりません。「%1」は使用できません。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 に書き込めません: %2。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作成できません。</translation>
    </message>
    <message>
        <source>%1 is being written by another program.</source>
        <translation>%1 は別のプログラムが書き込み中です。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>フォルダー %1 に書き込めません。</translation>
    </message>
    <message>
        <source>This file is of version %1 and was written by a newer Portside; this one reads up to version %2.</source>
        <translation>このファイルはバージョン %1 で、より新しい Portside で書き込まれました。この Portside が読み取れるのはバージョン %2 までです。</translation>
    </message>
    <message>
        <source>Another server is called “%1” already.</source>
        <translation>「%1」という名前のサーバーがすでにあります。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>%1 is too large to be a workspace file.</source>
        <translation>%1 はワークスペースファイルとしては大きすぎます。</translation>
    </message>
    <message>
        <source>Nothing is saved: no workspace file is open.</source>
        <translation>何も保存されません。ワークスペースファイルが開かれていません。</translation>
    </message>
    <message>
        <source>The client reset the connection.</source>
        <translation>クライアントが接続をリセットしました。</translation>
    </message>
    <message>
        <source>The client left in the middle of the request head.</source>
        <translation>クライアントがリクエストヘッダー部の途中で切断しました。</translation>
    </message>
    <message>
        <source>The client left in the middle of the content.</source>
        <translation>クライアントがボディの途中で切断しました。</translation>
    </message>
    <message>
        <source>The client did not finish the request head in time.</source>
        <translation>クライアントが時間内にリクエストヘッダー部を送信し終えませんでした。</translation>
    </message>
    <message>
        <source>The client did not read the answer in time.</source>
        <translation>クライアントが時間内にレスポンスを読み取りませんでした。</translation>
    </message>
    <message>
        <source>The client did not send the content in time.</source>
        <translation>クライアントが時間内にボディを送信しませんでした。</translation>
    </message>
    <message>
        <source>The server is being stopped.</source>
        <translation>サーバーを停止しています。</translation>
    </message>
    <message>
        <source>The server was stopped before the answer was complete.</source>
        <translation>レスポンスが完了する前にサーバーが停止されました。</translation>
    </message>
    <message>
        <source>The handler dropped the request in the middle of the answer.</source>
        <translation>ハンドラーがレスポンスの途中でリクエストを破棄しました。</translation>
    </message>
    <message>
        <source>The handler dropped the request without an answer.</source>
        <translation>ハンドラーがレスポンスを返さずにリクエストを破棄しました。</translation>
    </message>
    <message>
        <source>The handler failed: %1</source>
        <translation>ハンドラーでエラーが発生しました: %1</translation>
    </message>
    <message>
        <source>unknown exception</source>
        <translation>不明な例外</translation>
    </message>
    <message>
        <source>The handler answered with the invalid status %1.</source>
        <translation>ハンドラーが無効なステータス %1 を返しました。</translation>
    </message>
    <message>
        <source>The file changed while it was sent.</source>
        <translation>送信中にファイルが変更されました。</translation>
    </message>
    <message>
        <source>The handler ended the answer before its announced length.</source>
        <translation>ハンドラーが、通知した長さに達する前にレスポンスを終了しました。</translation>
    </message>
    <message>
        <source>The client left before the answer was complete.</source>
        <translation>レスポンスが完了する前にクライアントが切断しました。</translation>
    </message>
    <message numerus="yes">
        <source>More than %n connection(s) are open.</source>
        <translation>
            <numerusform>開いている接続が %n 件を超えています。</numerusform>
        </translation>
    </message>
    <message>
        <source>New connections wait until others close: %1.</source>
        <translation>ほかの接続が閉じるまで新しい接続は待機します: %1。</translation>
    </message>
    <message>
        <source>A line of the request head ends with LF alone; the lines of HTTP end with CR LF.</source>
        <translation>リクエストヘッダー部に LF だけで終わる行があります。HTTP の行は CR LF で終わります。</translation>
    </message>
    <message>
        <source>Too many empty lines before the request line.</source>
        <translation>リクエスト行の前の空行が多すぎます。</translation>
    </message>
    <message numerus="yes">
        <source>The request has more than %n header field(s).</source>
        <translation>
            <numerusform>リクエストのヘッダーフィールドが %n 個を超えています。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is white space before the first header field.</source>
        <translation>最初のヘッダーフィールドの前に空白があります。</translation>
    </message>
    <message>
        <source>A header field is folded over two lines, which HTTP no longer allows.</source>
        <translation>ヘッダーフィールドが 2 行に折り返されています。これは HTTP では認められなくなりました。</translation>
    </message>
    <message>
        <source>A header field is longer than %1 bytes.</source>
        <translation>ヘッダーフィールドが %1 バイトを超えています。</translation>
    </message>
    <message>
        <source>The header fields are longer than %1 bytes together.</source>
        <translation>ヘッダーフィールドの合計が %1 バイトを超えています。</translation>
    </message>
    <message>
        <source>The request head is malformed.</source>
        <translation>リクエストヘッダー部の形式が正しくありません。</translation>
    </message>
    <message>
        <source>The chunked content is malformed.</source>
        <translation>チャンク形式のボディの形式が正しくありません。</translation>
    </message>
    <message>
        <source>%1 Taking port %2 instead.</source>
        <translation>%1代わりにポート %2 を使用します。</translation>
    </message>
    <message>
        <source>%1 %2 went wrong: %3</source>
        <translation>%1 %2 でエラーが発生しました: %3</translation>
    </message>
    <message>
        <source>an unknown error</source>
        <translation>不明なエラー</translation>
    </message>
    <message>
        <source>The client left before the answer.</source>
        <translation>クライアントはレスポンスの前に離脱しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out: too many at once</source>
        <translation>
            <numerusform>%n 行を省略しました：一度に多すぎます</numerusform>
        </translation>
    </message>
    <message>
        <source>Port %1 is held by the server “%2” here.</source>
        <translation>ポート %1 はここのサーバー「%2」が使用しています。</translation>
    </message>
    <message>
        <source>It is not written over: %1</source>
        <translation>上書きしません：%1</translation>
    </message>
    <message>
        <source>The request target “%1” has a fragment.</source>
        <translation>リクエストターゲット「%1」にフラグメント (#) が含まれています。</translation>
    </message>
    <message>
        <source>The request target “%1” has no valid host.</source>
        <translation>リクエストターゲット「%1」に有効なホストがありません。</translation>
    </message>
    <message>
        <source>The request target “%1” does not begin with a slash.</source>
        <translation>リクエストターゲット「%1」がスラッシュで始まっていません。</translation>
    </message>
    <message>
        <source>The Host header field “%1” is not a host name.</source>
        <translation>Host ヘッダーフィールド「%1」はホスト名ではありません。</translation>
    </message>
    <message>
        <source>Content-Length “%1” is not a valid number.</source>
        <translation>Content-Length「%1」は有効な数値ではありません。</translation>
    </message>
    <message>
        <source>Transfer-Encoding “%1” does not end with chunked.</source>
        <translation>Transfer-Encoding「%1」が chunked で終わっていません。</translation>
    </message>
    <message>
        <source>Transfer-Encoding “%1” is not supported.</source>
        <translation>Transfer-Encoding「%1」には対応していません。</translation>
    </message>
    <message>
        <source>The expectation “%1” cannot be met.</source>
        <translation>Expect「%1」には応じられません。</translation>
    </message>
    <message>
        <source>This is not HTTP: it begins with “%1”.</source>
        <translation>これは HTTP ではありません。「%1」で始まっています。</translation>
    </message>
    <message>
        <source>The request line “%1” does not end with HTTP/1.1.</source>
        <translation>リクエスト行「%1」が HTTP/1.1 で終わっていません。</translation>
    </message>
    <message>
        <source>The header line “%1” has no colon.</source>
        <translation>ヘッダー行「%1」にコロンがありません。</translation>
    </message>
    <message>
        <source>The header line “%1” has no valid field name before the colon.</source>
        <translation>ヘッダー行「%1」のコロンの前に有効なフィールド名がありません。</translation>
    </message>
    <message>
        <source>The key “%1” appears twice.</source>
        <translation>キー「%1」がここに 2 回あります。</translation>
    </message>
    <message>
        <source>The server is of the kind “%1”, not “%2”.</source>
        <translation>「%1」は種類「%2」ではありません。</translation>
    </message>
    <message>
        <source>“%1” is not a status; write 404, 5xx or &gt;=400.</source>
        <translation>「%1」はステータスではありません。404、5xx、&gt;=400 のように入力してください。</translation>
    </message>
    <message>
        <source>“%1” is not a size; write &gt;1MB or &lt;=500.</source>
        <translation>「%1」はサイズではありません。&gt;1MB や &lt;=500 のように入力してください。</translation>
    </message>
    <message>
        <source>“%1” is not a time; write &gt;200ms or &lt;2s.</source>
        <translation>「%1」は時間ではありません。&gt;200ms や &lt;2s のように入力してください。</translation>
    </message>
    <message>
        <source>This server does not answer for the host “%1”.</source>
        <translation>このサーバーはホスト「%1」には応答しません。</translation>
    </message>
    <message>
        <source>A web page elsewhere may be using this name to reach your machine (DNS rebinding). If the name is yours, allow it: choose “Allow this host” at this request in Portside&apos;s window, or start with --allow-host %1. Without that, use localhost or the address of this machine.</source>
        <translation>外部の Web ページがこの名前を使って、このコンピューターにアクセスしようとしている可能性があります (DNS リバインディング)。自分で使っている名前であれば、許可してください。Portside のウィンドウでこのリクエストの「このホストを許可」を選択するか、--allow-host %1 を付けて起動します。許可しない場合は、localhost またはこのコンピューターのアドレスを使用してください。</translation>
    </message>
    <message>
        <source>another site</source>
        <translation>別のサイト</translation>
    </message>
    <message>
        <source>Pages of %1 may not change anything on this server.</source>
        <translation>ほかのオリジンのページからこのサーバーに変更を加えることはできません (オリジン: %1)。</translation>
    </message>
    <message>
        <source>A web page of another origin has sent this request. If the page is yours, allow it: choose “Allow this origin” at this request in Portside&apos;s window, or start with --allow-origin.</source>
        <translation>このリクエストは、別のオリジンの Web ページから送信されました。自分のページであれば、許可してください。Portside のウィンドウでこのリクエストの「このオリジンを許可」を選択するか、--allow-origin を付けて起動します。</translation>
    </message>
    <message>
        <source>“%1” is more than a host name: leave out what stands before and after it.</source>
        <translation>「%1」にはホスト名以外のものが含まれています。前後の余分な部分を取り除いてください。</translation>
    </message>
    <message>
        <source>“%1” has a port: leave it out, a host is allowed on every port.</source>
        <translation>「%1」にポートが含まれています。ホストはすべてのポートで許可されるため、ポートは取り除いてください。</translation>
    </message>
    <message>
        <source>“%1” is not a host name: write example.test, or .example.test for it and all names below it.</source>
        <translation>「%1」はホスト名ではありません。example.test のように入力してください。.example.test とすると、その下のすべての名前も含まれます。</translation>
    </message>
    <message>
        <source>“%1” is not an origin: write scheme, host and port such as http://localhost:5173, with * as the port for every port.</source>
        <translation>「%1」はオリジンではありません。http://localhost:5173 のように、スキーム、ホスト、ポートを入力してください。ポートを * にすると、すべてのポートが対象になります。</translation>
    </message>
    <message>
        <source>A chunk size is too large.</source>
        <translation>チャンクサイズが大きすぎます。</translation>
    </message>
    <message>
        <source>A chunk extension is malformed.</source>
        <translation>チャンク拡張の形式が正しくありません。</translation>
    </message>
    <message>
        <source>The request target “%1” has bytes that are not ASCII, which must be percent-encoded: an ä of UTF-8 is sent as %C3%A4.</source>
        <translation>リクエストターゲット「%1」に ASCII 以外のバイトが含まれています。パーセントエンコードする必要があります。たとえば UTF-8 の ä は %C3%A4 として送信します。</translation>
    </message>
    <message>
        <source>Transfer-Encoding “%1” is not a list of codings.</source>
        <translation>Transfer-Encoding「%1」はコーディングのリストではありません。</translation>
    </message>
    <message>
        <source>Transfer-Encoding “%1” names chunked twice.</source>
        <translation>Transfer-Encoding「%1」に chunked が 2 回含まれています。</translation>
    </message>
    <message>
        <source>The request line has a CR that is not followed by an LF.</source>
        <translation>リクエスト行に、LF が続かない CR が含まれています。</translation>
    </message>
    <message>
        <source>This server speaks HTTPS only: use https:// instead of http://.</source>
        <translation>このサーバーは HTTPS のみに対応しています。http:// ではなく https:// を使用してください。</translation>
    </message>
    <message>
        <source>This server speaks HTTPS only: use %1</source>
        <translation>このサーバーは HTTPS のみに対応しています。使用する URL: %1</translation>
    </message>
    <message>
        <source>The chunk extensions of the content are longer than %1 bytes together.</source>
        <translation>ボディのチャンク拡張の合計が %1 バイトを超えています。</translation>
    </message>
    <message>
        <source>The client left during the TLS handshake.</source>
        <translation>クライアントが TLS ハンドシェイクの途中で切断しました。</translation>
    </message>
    <message numerus="yes">
        <source>More than %n connection(s) are open: closed without an answer.</source>
        <translation>
            <numerusform>開いている接続が %n 件を超えているため、応答せずに閉じました。</numerusform>
        </translation>
    </message>
    <message>
        <source>New connections wait until others close: this program may not open more. Stop some servers, or raise its limit (ulimit -n).</source>
        <translation>このプログラムはこれ以上接続を開けないため、ほかの接続が閉じるまで新しい接続は待機します。いくつかのサーバーを停止するか、上限 (ulimit -n) を引き上げてください。</translation>
    </message>
    <message>
        <source>The client did not finish the TLS handshake in time.</source>
        <translation>クライアントが時間内に TLS ハンドシェイクを完了しませんでした。</translation>
    </message>
    <message>
        <source>The certificate %1 expired on %2: browsers refuse it.</source>
        <translation>証明書 %1 は %2 に有効期限が切れました。ブラウザーに拒否されます。</translation>
    </message>
    <message>
        <source>The certificate %1 expires on %2: renew it.</source>
        <translation>証明書 %1 は %2 に有効期限が切れます。更新してください。</translation>
    </message>
    <message>
        <source>Made a certificate authority that is yours alone, %1. Browsers accept it once you trust it: portside certificate trust, or the settings of this server.</source>
        <translation>このユーザー専用の認証局を作成しました：%1。信頼するとブラウザーが受け入れます：portside certificate trust、またはこのサーバーの設定から行えます。</translation>
    </message>
    <message>
        <source>New connections get a new certificate, valid until %1.</source>
        <translation>新しい接続には新しい証明書を使用します。有効期限: %1。</translation>
    </message>
    <message>
        <source>On the address %1 other machines could reach this server, and its settings do not allow that.</source>
        <translation>アドレス %1 ではほかのコンピューターからこのサーバーにアクセスできますが、サーバーの設定で許可されていません。</translation>
    </message>
    <message>
        <source>New connections are accepted again.</source>
        <translation>新しい接続の受け付けを再開しました。</translation>
    </message>
    <message>
        <source>Something went wrong in the server; its log says more.</source>
        <translation>サーバーで問題が発生しました。詳しくはログを参照してください。</translation>
    </message>
    <message>
        <source>Worker threads must be from 1 to %1.</source>
        <translation>ワーカースレッド数は 1 から %1 まででなければなりません。</translation>
    </message>
    <message>
        <source>There is a key file, %1, but no certificate file.</source>
        <translation>鍵ファイル %1 がありますが、証明書ファイルがありません。</translation>
    </message>
    <message>
        <source>Another program holds %1. Wait for it, or remove the file.</source>
        <translation>%1 は別のプログラムが使用中です。終わるまで待つか、ファイルを削除してください。</translation>
    </message>
    <message>
        <source>Remove the folder %1, so that a new authority is made.</source>
        <translation>フォルダー %1 を削除すると、新しい認証局が作成されます。</translation>
    </message>
    <message>
        <source>The authority %1 is damaged: it is no certificate.</source>
        <translation>認証局 %1 が破損しています。証明書ではありません。</translation>
    </message>
    <message>
        <source>The key %1 is damaged or has a password.</source>
        <translation>鍵 %1 が破損しているか、パスワードで保護されています。</translation>
    </message>
    <message>
        <source>The key %1 is not the one of the authority %2.</source>
        <translation>鍵 %1 は認証局 %2 の鍵ではありません。</translation>
    </message>
    <message>
        <source>%1 is a folder, not a PEM file.</source>
        <translation>%1 はフォルダーです。PEM ファイルではありません。</translation>
    </message>
    <message>
        <source>%1 is too large for a PEM file.</source>
        <translation>%1 は PEM ファイルとしては大きすぎます。</translation>
    </message>
    <message>
        <source>There is no certificate in %1.</source>
        <translation>%1 に証明書がありません。</translation>
    </message>
    <message>
        <source>%1 is not a PEM file. Convert it: openssl x509 -inform DER (for .cer and .der) or openssl pkcs12 -nodes (for .p12 and .pfx).</source>
        <translation>%1 は PEM ファイルではありません。openssl x509 -inform DER (.cer と .der の場合) または openssl pkcs12 -nodes (.p12 と .pfx の場合) で変換してください。</translation>
    </message>
    <message>
        <source>There is no private key in %1: give the file with the key.</source>
        <translation>%1 に秘密鍵がありません。鍵を含むファイルを指定してください。</translation>
    </message>
    <message>
        <source>There is no private key in %1.</source>
        <translation>%1 に秘密鍵がありません。</translation>
    </message>
    <message>
        <source>The key %1 has a password. Remove it (openssl pkey -in FILE -out NEW) and give the new file.</source>
        <translation>鍵 %1 はパスワードで保護されています。パスワードを解除し (openssl pkey -in FILE -out NEW)、新しいファイルを指定してください。</translation>
    </message>
    <message>
        <source>The key %1 does not belong to the certificate %2. (In a chain the server&apos;s own certificate comes first.)</source>
        <translation>鍵 %1 は証明書 %2 のものではありません。(証明書チェーンでは、サーバー自身の証明書を先頭に置きます。)</translation>
    </message>
    <message>
        <source>The certificate %1 expired on %2: renew it.</source>
        <translation>証明書 %1 は %2 に有効期限が切れました。更新してください。</translation>
    </message>
    <message>
        <source>The certificate %1 is valid only from %2 on: check this computer&apos;s clock.</source>
        <translation>証明書 %1 は %2 から有効になります。このコンピューターの時計を確認してください。</translation>
    </message>
    <message>
        <source>The folder %1 can be entered by other users. Make it private (chmod 700).</source>
        <translation>フォルダー %1 にほかのユーザーが入れる状態です。自分だけがアクセスできるようにしてください (chmod 700)。</translation>
    </message>
    <message>
        <source>The key %1 can be read by other users. Make it private (chmod 600), or remove it together with the files beside it.</source>
        <translation>鍵 %1 をほかのユーザーが読み取れる状態です。自分だけがアクセスできるようにするか (chmod 600)、同じ場所にあるファイルと一緒に削除してください。</translation>
    </message>
    <message>
        <source>TLS is not available, the module %1 cannot be loaded: %2. Install Portside again.</source>
        <translation>TLS を使用できません。モジュール %1 を読み込めません: %2。Portside を再インストールしてください。</translation>
    </message>
    <message>
        <source>System certificates</source>
        <translation>システムの証明書</translation>
    </message>
    <message>
        <source>Add %1 to your system&apos;s trusted authorities by hand.</source>
        <translation>%1 をシステムの信頼された認証局に手動で追加してください。</translation>
    </message>
    <message>
        <source>Chromium</source>
        <translation>Chromium</translation>
    </message>
    <message>
        <source>Chromium (Snap)</source>
        <translation>Chromium (Snap)</translation>
    </message>
    <message>
        <source>Firefox (%1)</source>
        <translation>Firefox (%1)</translation>
    </message>
    <message>
        <source>Install certutil (Debian: libnss3-tools) or import %1 in the browser&apos;s settings.</source>
        <translation>certutil (Debian: libnss3-tools) をインストールするか、ブラウザーの設定で %1 をインポートしてください。</translation>
    </message>
    <message>
        <source>All stores, by mkcert</source>
        <translation>すべての証明書ストア (mkcert を使用)</translation>
    </message>
    <message>
        <source>OpenSSL cannot use the certificate and its key: %1.</source>
        <translation>OpenSSL で証明書とその鍵を使用できません: %1。</translation>
    </message>
    <message>
        <source>OpenSSL cannot make a certificate: %1.</source>
        <translation>OpenSSL で証明書を作成できません: %1。</translation>
    </message>
    <message>
        <source>No certificate can be made for “%1”: give host names or IP addresses.</source>
        <translation>「%1」の証明書は作成できません。ホスト名または IP アドレスを指定してください。</translation>
    </message>
    <message>
        <source>There is no certificate.</source>
        <translation>証明書がありません。</translation>
    </message>
    <message>
        <source>The client does not trust the server&apos;s certificate. Trust the authority that issued it: portside certificate shows how.</source>
        <translation>クライアントがサーバーの証明書を信頼していません。証明書を発行した認証局を信頼してください。方法は portside certificate で確認できます。</translation>
    </message>
    <message>
        <source>The client says that the server&apos;s certificate has expired.</source>
        <translation>サーバーの証明書の有効期限が切れていると、クライアントが通知しました。</translation>
    </message>
    <message>
        <source>The client does not speak TLS 1.2 or newer.</source>
        <translation>クライアントが TLS 1.2 以降に対応していません。</translation>
    </message>
    <message>
        <source>The client and the server have no cipher in common.</source>
        <translation>クライアントとサーバーに共通の暗号スイートがありません。</translation>
    </message>
    <message>
        <source>The client offers %1 (ALPN), but not HTTP/1.1, the only protocol spoken here.</source>
        <translation>ここでは HTTP/1.1 のみに対応していますが、クライアントが提示したのは %1 です (ALPN)。</translation>
    </message>
    <message>
        <source>The TLS handshake failed: %1.</source>
        <translation>TLS ハンドシェイクに失敗しました: %1。</translation>
    </message>
    <message>
        <source>The content ends before its coding %1 does; shown is what there is.</source>
        <translation>ボディがコーディング %1 の終わりより前で途切れています。ある分だけを表示しています。</translation>
    </message>
    <message>
        <source>The content is not valid %1; shown is what could be decoded before the fault.</source>
        <translation>ボディが有効な %1 ではありません。エラー箇所の前までデコードできた部分を表示しています。</translation>
    </message>
    <message>
        <source>Only the first %1 MiB of the content were decoded.</source>
        <translation>ボディの最初の %1 MiB だけをデコードしました。</translation>
    </message>
    <message>
        <source>More bytes follow behind the end of the coding %1; they are left out.</source>
        <translation>コーディング %1 の終わりの後に余分なバイトがあります。省略しました。</translation>
    </message>
    <message>
        <source>More than %1 content codings are on; none was taken off.</source>
        <translation>コンテンツコーディングが %1 個を超えて適用されています。いずれも解除していません。</translation>
    </message>
    <message>
        <source>The content coding &quot;%1&quot; is not known and is still on.</source>
        <translation>コンテンツコーディング「%1」は不明なため、解除していません。</translation>
    </message>
    <message>
        <source>The content coding &quot;%1&quot; is not known.</source>
        <translation>コンテンツコーディング「%1」は不明です。</translation>
    </message>
    <message>
        <source>first %1 of %2 bytes</source>
        <translation>全 %2 バイト中、最初の %1 バイト</translation>
    </message>
    <message>
        <source>The media type names no boundary, so that the parts cannot be told apart.</source>
        <translation>メディアタイプに boundary の指定がないため、パートを区別できません。</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n part(s) were read.</source>
        <translation>
            <numerusform>最初の %n 個のパートだけを読み取りました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The closing delimiter is missing; the last part may not be all of it.</source>
        <translation>終了の区切りがありません。最後のパートは完全でない可能性があります。</translation>
    </message>
    <message>
        <source>The JSON text ends too early.</source>
        <translation>JSON テキストが途中で終わっています。</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>有効な JSON ではありません。</translation>
    </message>
    <message>
        <source>Only the first of several Host fields is sent.</source>
        <translation>複数ある Host フィールドのうち、最初のものだけを送信します。</translation>
    </message>
    <message>
        <source>The body is not complete: %1.</source>
        <translation>ボディが完全ではありません: %1。</translation>
    </message>
    <message>
        <source>The request had no readable method; GET stands for it.</source>
        <translation>リクエストに読み取れるメソッドがないため、GET で代用しています。</translation>
    </message>
    <message>
        <source>curl waits for a body that no answer to HEAD has.</source>
        <translation>curl はボディを待ちますが、HEAD へのレスポンスにボディはありません。</translation>
    </message>
    <message>
        <source>A header that curl cannot send was left out.</source>
        <translation>curl で送信できないヘッダーを省略しました。</translation>
    </message>
    <message>
        <source>The request target has bytes that are no text; they cannot be sent from PowerShell.</source>
        <translation>リクエストターゲットにテキストではないバイトが含まれているため、PowerShell からは送信できません。</translation>
    </message>
    <message>
        <source>fetch() sets these headers by itself: %1.</source>
        <translation>fetch() が自動的に設定するヘッダー: %1。</translation>
    </message>
    <message>
        <source>fetch() may write the address in another way than it was sent.</source>
        <translation>fetch() では、アドレスの表記が送信時と異なる場合があります。</translation>
    </message>
    <message>
        <source>fetch() writes the method in upper case.</source>
        <translation>fetch() はメソッドを大文字にします。</translation>
    </message>
    <message>
        <source>fetch() sends no body with GET and HEAD.</source>
        <translation>fetch() は GET と HEAD ではボディを送信しません。</translation>
    </message>
    <message>
        <source>This definition has no value.</source>
        <translation>この定義には値がありません。</translation>
    </message>
    <message>
        <source>Scripts are not run.</source>
        <translation>スクリプトは実行されません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no header and was left out.</source>
        <translation>「%1」はヘッダーではないため、省略しました。</translation>
    </message>
    <message>
        <source>What is done with an answer is not taken over.</source>
        <translation>レスポンスの処理に関する指定は取り込まれません。</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; could not be read: %2</source>
        <translation>ファイル「%1」を読み取れませんでした: %2</translation>
    </message>
    <message>
        <source>The variable &quot;%1&quot; is not known and stays as it is.</source>
        <translation>変数「%1」は不明なため、そのまま残します。</translation>
    </message>
    <message>
        <source>The header %1 has bytes that are no text and was left out.</source>
        <translation>ヘッダー %1 にテキストではないバイトが含まれているため、省略しました。</translation>
    </message>
    <message>
        <source>The address is written in another way than it was sent.</source>
        <translation>アドレスの表記が送信時と異なります。</translation>
    </message>
    <message>
        <source>HTTPie cannot send the value of %1 as it was.</source>
        <translation>HTTPie では %1 の値を元のまま送信できません。</translation>
    </message>
    <message>
        <source>HTTPie may write the address in another way than it was sent.</source>
        <translation>HTTPie では、アドレスの表記が送信時と異なる場合があります。</translation>
    </message>
    <message>
        <source>HTTPie cannot send a method that is not of letters only.</source>
        <translation>HTTPie では、英字以外を含むメソッドを送信できません。</translation>
    </message>
    <message>
        <source>Several headers %1 are sent as one, which means the same.</source>
        <translation>複数の %1 ヘッダーを 1 つにまとめて送信します。意味は変わりません。</translation>
    </message>
    <message>
        <source>requests may write the address in another way than it was sent.</source>
        <translation>requests では、アドレスの表記が送信時と異なる場合があります。</translation>
    </message>
    <message>
        <source>The body is without its chunks.</source>
        <translation>ボディはチャンク形式を解除したものです。</translation>
    </message>
    <message>
        <source>There are more differences than the first %1.</source>
        <translation>最初の %1 件のほかにも差異があります。</translation>
    </message>
    <message>
        <source>JSON of more than %1 MiB is not compared by its values.</source>
        <translation>%1 MiB を超える JSON は値ごとには比較しません。</translation>
    </message>
    <message>
        <source>The earlier text is no JSON (%1).</source>
        <translation>前のテキストは JSON ではありません (%1)。</translation>
    </message>
    <message>
        <source>The later text is no JSON (%1).</source>
        <translation>後のテキストは JSON ではありません (%1)。</translation>
    </message>
    <message>
        <source>Texts of more than %1 lines are not compared.</source>
        <translation>%1 行を超えるテキストは比較しません。</translation>
    </message>
    <message>
        <source>The texts differ in more than %1 lines; only what is the same at their ends was matched.</source>
        <translation>異なる行が %1 行を超えるため、先頭と末尾の一致する部分だけを対応付けました。</translation>
    </message>
    <message>
        <source>No folder &quot;%1&quot; could be made in %2; choose another place.</source>
        <translation>%2 にフォルダー「%1」を作成できませんでした。別の場所を選択してください。</translation>
    </message>
    <message>
        <source>%1: masked: %2</source>
        <translation>%1: マスク済み: %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 に書き込めませんでした: %2。</translation>
    </message>
    <message>
        <source>The content as it was sent is no valid Base64; the readable one counts.</source>
        <translation>送信時のままのボディが有効な Base64 ではないため、読める形のボディを使用します。</translation>
    </message>
    <message>
        <source>The content is no valid Base64; it was taken as text.</source>
        <translation>ボディが有効な Base64 ではないため、テキストとして扱いました。</translation>
    </message>
    <message>
        <source>The parts of the form are listed, but not as they were sent; they were left out.</source>
        <translation>フォームのパートは列挙されていますが、送信時のままではないため、省略しました。</translation>
    </message>
    <message>
        <source>The content was made anew of the form&apos;s fields.</source>
        <translation>ボディをフォームのフィールドから作り直しました。</translation>
    </message>
    <message>
        <source>The content is without its coding, which is not known.</source>
        <translation>ボディのコーディングは不明なため、適用していません。</translation>
    </message>
    <message>
        <source>The content was encoded anew: the file has it without its coding only.</source>
        <translation>ボディを再エンコードしました。ファイルにはコーディング適用前のものしかありません。</translation>
    </message>
    <message>
        <source>The header Content-Type was missing and is added.</source>
        <translation>ヘッダー Content-Type がなかったため、追加しました。</translation>
    </message>
    <message>
        <source>This is no date and time; the start is not known.</source>
        <translation>日時ではないため、開始時刻は不明です。</translation>
    </message>
    <message>
        <source>This outcome is not known; read as &quot;completed&quot;.</source>
        <translation>この結果は不明なため、「completed」として読み取りました。</translation>
    </message>
    <message>
        <source>A header has no name and was left out.</source>
        <translation>名前のないヘッダーを省略しました。</translation>
    </message>
    <message>
        <source>Pseudo headers of HTTP/2 were left out.</source>
        <translation>HTTP/2 の疑似ヘッダーを省略しました。</translation>
    </message>
    <message>
        <source>A header cannot be sent as it is and was left out.</source>
        <translation>そのままでは送信できないヘッダーを省略しました。</translation>
    </message>
    <message>
        <source>The address lacked the query; it was added.</source>
        <translation>アドレスにクエリがなかったため、追加しました。</translation>
    </message>
    <message>
        <source>The version %1 of HTTP became HTTP/1.1.</source>
        <translation>HTTP のバージョン %1 を HTTP/1.1 に変更しました。</translation>
    </message>
    <message>
        <source>This is no address of HTTP; the entry was left out.</source>
        <translation>HTTP のアドレスではないため、このエントリを省略しました。</translation>
    </message>
    <message>
        <source>There is no address; the entry was left out.</source>
        <translation>アドレスがないため、このエントリを省略しました。</translation>
    </message>
    <message>
        <source>This is no status code; read as 0.</source>
        <translation>ステータスコードではないため、0 として読み取りました。</translation>
    </message>
    <message>
        <source>There is more of this kind that is not listed.</source>
        <translation>ほかにもこの種のものがありますが、表示していません。</translation>
    </message>
    <message>
        <source>This is no HAR file: it has no log.entries.</source>
        <translation>HAR ファイルではありません。log.entries がありません。</translation>
    </message>
    <message>
        <source>An entry of this file has more values than an exchange can have.</source>
        <translation>このファイルに、1 件のリクエストで扱える数を超える値を持つエントリがあります。</translation>
    </message>
    <message>
        <source>The entry is no object and was left out.</source>
        <translation>エントリがオブジェクトではないため、省略しました。</translation>
    </message>
    <message>
        <source>The values of this file are nested too deeply for a HAR file.</source>
        <translation>このファイルの値は、HAR ファイルとしてはネストが深すぎます。</translation>
    </message>
    <message>
        <source>Pages are not kept.</source>
        <translation>ページ (pages) は保持されません。</translation>
    </message>
    <message>
        <source>A number of this file is larger than any number may be.</source>
        <translation>このファイルに、上限を超える大きさの数値があります。</translation>
    </message>
    <message>
        <source>A text of this file is longer than %1 MiB.</source>
        <translation>このファイルに %1 MiB を超えるテキストがあります。</translation>
    </message>
    <message>
        <source>The file could not be read any further.</source>
        <translation>ファイルをこれ以上読み取れませんでした。</translation>
    </message>
    <message>
        <source>The file ends too early: it is not complete.</source>
        <translation>ファイルが途中で終わっており、完全ではありません。</translation>
    </message>
    <message>
        <source>This is not valid JSON; is it a HAR file at all?</source>
        <translation>有効な JSON ではありません。これは HAR ファイルですか？</translation>
    </message>
    <message>
        <source>Some bytes of the file are no valid text; they became replacement characters.</source>
        <translation>ファイルに有効なテキストではないバイトがあり、置換文字になりました。</translation>
    </message>
    <message>
        <source>Half of a surrogate pair became a replacement character.</source>
        <translation>サロゲートペアの片方だけがあり、置換文字になりました。</translation>
    </message>
    <message>
        <source>A value that is no number was read as not given.</source>
        <translation>数値ではない値を、指定なしとして読み取りました。</translation>
    </message>
    <message>
        <source>%1 (at %2)</source>
        <translation>%1 (場所: %2)</translation>
    </message>
    <message>
        <source>This member is not kept.</source>
        <translation>このメンバーは保持されません。</translation>
    </message>
    <message>
        <source>Masked: %1.</source>
        <translation>マスク済み: %1。</translation>
    </message>
    <message>
        <source>The HAR file could not be written: %1.</source>
        <translation>HAR ファイルに書き込めませんでした: %1。</translation>
    </message>
    <message>
        <source>received head</source>
        <translation>受信したヘッダー部</translation>
    </message>
    <message>
        <source>request body</source>
        <translation>リクエストのボディ</translation>
    </message>
    <message>
        <source>response body</source>
        <translation>レスポンスのボディ</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>response reason</source>
        <translation>レスポンスの理由フレーズ</translation>
    </message>
    <message>
        <source>request target</source>
        <translation>リクエストターゲット</translation>
    </message>
    <message>
        <source>request header %1</source>
        <translation>リクエストヘッダー %1</translation>
    </message>
    <message>
        <source>response header %1</source>
        <translation>レスポンスヘッダー %1</translation>
    </message>
    <message>
        <source>The disk is full: traffic is not kept in “%1” until there is room.</source>
        <translation>ディスクがいっぱいです。空きができるまで、通信は「%1」に保存されません。</translation>
    </message>
    <message>
        <source>Traffic is not kept: “%1” cannot be written. Check the permissions of the file and its folder.</source>
        <translation>通信は保存されていません。「%1」に書き込めません。ファイルとそのフォルダーのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>Traffic is not kept: another program holds “%1”.</source>
        <translation>通信は保存されていません。「%1」は別のプログラムが使用しています。</translation>
    </message>
    <message>
        <source>The history “%1” is damaged.</source>
        <translation>履歴「%1」が破損しています。</translation>
    </message>
    <message>
        <source>The history “%1” was made by a newer Portside. Traffic is not kept until Portside is updated; the file was left as it is.</source>
        <translation>履歴「%1」は、より新しい Portside で作成されました。Portside を更新するまで通信は保存されません。ファイルはそのまま残してあります。</translation>
    </message>
    <message>
        <source>“%1” is the database of another program. Traffic is not kept; the file was left as it is. Move it away to begin a history.</source>
        <translation>「%1」は別のプログラムのデータベースです。通信は保存されていません。ファイルはそのまま残してあります。履歴を開始するには、このファイルを移動してください。</translation>
    </message>
    <message>
        <source>Traffic is not kept: Qt&apos;s driver for SQLite is missing. Install the package libqt6sql6-sqlite.</source>
        <translation>通信は保存されていません。Qt の SQLite ドライバーがありません。パッケージ libqt6sql6-sqlite をインストールしてください。</translation>
    </message>
    <message>
        <source>Traffic is not kept: “%1” cannot be used (%2).</source>
        <translation>通信は保存されていません。「%1」を使用できません (%2)。</translation>
    </message>
    <message>
        <source>Another Portside (process %1) keeps the history “%2”. This one reads it, and does not keep traffic of its own.</source>
        <translation>別の Portside (プロセス %1) が履歴「%2」を記録しています。この Portside は履歴を読み取るだけで、自身の通信は保存しません。</translation>
    </message>
    <message>
        <source>This SQLite has no full-text search: looking for text reads every row, which is slower.</source>
        <translation>この SQLite は全文検索に対応していません。テキストの検索ではすべての行を読み取るため、遅くなります。</translation>
    </message>
    <message>
        <source>The history was damaged. It is kept as “%1”; a new one was begun.</source>
        <translation>履歴が破損していました。「%1」として残し、新しい履歴を開始しました。</translation>
    </message>
    <message numerus="yes">
        <source>The disk was too slow: %n exchange(s) not kept.</source>
        <translation>
            <numerusform>ディスクが遅すぎたため、%n 件のリクエストを保存できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a span of time; write 30s, 10m, 2h or 7d.</source>
        <translation>「%1」は期間ではありません。30s、10m、2h、7d のように入力してください。</translation>
    </message>
    <message>
        <source>the request&apos;s method</source>
        <translation>リクエストのメソッド</translation>
    </message>
    <message>
        <source>the answer&apos;s status: 404, 5xx, &gt;=400</source>
        <translation>レスポンスのステータス: 404、5xx、&gt;=400</translation>
    </message>
    <message>
        <source>the whole path; * stands for anything</source>
        <translation>パス全体 (* は任意の文字列)</translation>
    </message>
    <message>
        <source>the host that was asked for</source>
        <translation>リクエスト先のホスト</translation>
    </message>
    <message>
        <source>a header that is there, or has a value: name=value</source>
        <translation>存在するヘッダー、または値が一致するヘッダー: name=value</translation>
    </message>
    <message>
        <source>text in the contents</source>
        <translation>ボディ内のテキスト</translation>
    </message>
    <message>
        <source>how long the answer&apos;s content is: &gt;1MB</source>
        <translation>レスポンスのボディの長さ: &gt;1MB</translation>
    </message>
    <message>
        <source>how long it took: &gt;200ms</source>
        <translation>所要時間: &gt;200ms</translation>
    </message>
    <message>
        <source>not older than: 10m, 2h, 7d</source>
        <translation>次の期間内: 10m、2h、7d</translation>
    </message>
    <message>
        <source>the server&apos;s name</source>
        <translation>サーバーの名前</translation>
    </message>
    <message>
        <source>success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>redirections</source>
        <translation>リダイレクト</translation>
    </message>
    <message>
        <source>mistakes of the client</source>
        <translation>クライアントエラー</translation>
    </message>
    <message>
        <source>mistakes of the server</source>
        <translation>サーバーエラー</translation>
    </message>
    <message>
        <source>everything that failed</source>
        <translation>失敗したものすべて</translation>
    </message>
    <message>
        <source>not completed, or 500 and above</source>
        <translation>未完了、または 500 以上</translation>
    </message>
    <message>
        <source>took longer than a second</source>
        <translation>1 秒を超えたもの</translation>
    </message>
    <message>
        <source>malformed or over a limit</source>
        <translation>形式が不正、または上限超過</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>再送されたもの</translation>
    </message>
    <message>
        <source>answered by a rule</source>
        <translation>ルールによる応答</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>ten minutes</source>
        <translation>10 分</translation>
    </message>
    <message>
        <source>one hour</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>one day</source>
        <translation>1 日</translation>
    </message>
    <message>
        <source>both words, anywhere in the exchange</source>
        <translation>両方の語がリクエストまたはレスポンスのどこかにあるもの</translation>
    </message>
    <message>
        <source>the words next to each other</source>
        <translation>語が隣り合うもの</translation>
    </message>
    <message>
        <source>server errors of the last ten minutes</source>
        <translation>直近 10 分間のサーバーエラー</translation>
    </message>
    <message>
        <source>what was posted below a path</source>
        <translation>あるパス以下に POST されたもの</translation>
    </message>
    <message>
        <source>slow ones, but not the health check</source>
        <translation>遅いもの (ヘルスチェックを除く)</translation>
    </message>
    <message>
        <source>long JSON answers</source>
        <translation>長い JSON レスポンス</translation>
    </message>
    <message>
        <source>failed ones with a word in their contents</source>
        <translation>ボディに語を含む、失敗したもの</translation>
    </message>
    <message>
        <source>The server closed the connection without an answer.</source>
        <translation>サーバーが応答せずに接続を閉じました。</translation>
    </message>
    <message>
        <source>The server closed the connection within the head of its answer.</source>
        <translation>サーバーがレスポンスヘッダー部の途中で接続を閉じました。</translation>
    </message>
    <message>
        <source>The server closed the connection before the end of its answer.</source>
        <translation>サーバーがレスポンスの終わる前に接続を閉じました。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing came for %n second(s).</source>
        <translation>
            <numerusform>%n 秒間、何も受信しませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be reached: %2.</source>
        <translation>%1 に接続できませんでした: %2。</translation>
    </message>
    <message>
        <source>What was received is no request that could be sent again; edit it first.</source>
        <translation>受信した内容は再送できるリクエストではありません。先に編集してください。</translation>
    </message>
    <message>
        <source>Of the body, only the %1 were kept, so that it cannot be sent again as it was; edit it first.</source>
        <translation>ボディは%1しか保存されていないため、元のまま再送できません。先に編集してください。</translation>
    </message>
    <message>
        <source>“%1” is no method; write a word such as GET.</source>
        <translation>「%1」はメソッドではありません。GET のような語を入力してください。</translation>
    </message>
    <message>
        <source>“%1” names no host and port; write, for instance, http://localhost:8080/.</source>
        <translation>「%1」にホストとポートがありません。たとえば http://localhost:8080/ のように入力してください。</translation>
    </message>
    <message>
        <source>“%1” is no header field; write a line such as Accept: text/html.</source>
        <translation>「%1」はヘッダーフィールドではありません。Accept: text/html のような行を入力してください。</translation>
    </message>
    <message>
        <source>all that passed after the upgrade</source>
        <translation>アップグレード後に通過したすべて</translation>
    </message>
    <message>
        <source>Its Content-Length is not a valid number, or was sent twice.</source>
        <translation>Content-Length が有効な数値でないか、2 回送信されました。</translation>
    </message>
    <message>
        <source>It has both Content-Length and Transfer-Encoding, so that the length of its content is ambiguous.</source>
        <translation>Content-Length と Transfer-Encoding の両方があるため、ボディの長さがあいまいです。</translation>
    </message>
    <message>
        <source>Its head is longer than %1 bytes.</source>
        <translation>ヘッダー部が %1 バイトを超えています。</translation>
    </message>
    <message>
        <source>Its chunked content is malformed.</source>
        <translation>チャンク形式のボディの形式が正しくありません。</translation>
    </message>
    <message>
        <source>It closed the connection before the end of its answer.</source>
        <translation>レスポンスが終わる前に接続が閉じられました。</translation>
    </message>
    <message>
        <source>What it sent is no answer of HTTP/1: “%1”.</source>
        <translation>送信された内容は HTTP/1 のレスポンスではありません:「%1」。</translation>
    </message>
    <message>
        <source>Its Transfer-Encoding “%1” is not supported.</source>
        <translation>Transfer-Encoding「%1」には対応していません。</translation>
    </message>
    <message>
        <source>The command has a %1 that is not closed: %2</source>
        <translation>コマンドに閉じられていない %1 があります: %2</translation>
    </message>
    <message>
        <source>There is no program %1 in %2.</source>
        <translation>プログラム %1 が %2 にありません。</translation>
    </message>
    <message>
        <source>The program “%1” is not installed: it is not in %2.</source>
        <translation>プログラム「%1」はインストールされていません。%2 にありません。</translation>
    </message>
    <message>
        <source>There is no command to run.</source>
        <translation>実行するコマンドがありません。</translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8.</source>
        <translation>%1 は UTF-8 のテキストではありません。</translation>
    </message>
    <message>
        <source>%1 is too large for a file of variables.</source>
        <translation>%1 は変数のファイルとしては大きすぎます。</translation>
    </message>
    <message>
        <source>the quote %1 is never closed.</source>
        <translation>引用符 %1 が閉じられていません。</translation>
    </message>
    <message>
        <source>a variable cannot hold a zero byte.</source>
        <translation>変数に値 0 のバイトを含めることはできません。</translation>
    </message>
    <message>
        <source>a line is NAME=value, and a name begins with a letter or “_”.</source>
        <translation>行は NAME=value の形式で、名前は英字または「_」で始めます。</translation>
    </message>
    <message>
        <source>behind “%1” must be “=”.</source>
        <translation>「%1」の後には「=」が必要です。</translation>
    </message>
    <message>
        <source>“${” has no “}” in its line.</source>
        <translation>「${」に対応する「}」が同じ行にありません。</translation>
    </message>
    <message>
        <source>“%1” is neither ${NAME} nor ${NAME:-otherwise}.</source>
        <translation>「%1」は ${NAME} でも ${NAME:-otherwise} でもありません。</translation>
    </message>
    <message>
        <source>behind the closing quote stands “%1”.</source>
        <translation>閉じる引用符の後に「%1」があります。</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>終了コード %1</translation>
    </message>
    <message>
        <source>signal %1 (%2)</source>
        <translation>シグナル %1 (%2)</translation>
    </message>
    <message>
        <source>signal %1</source>
        <translation>シグナル %1</translation>
    </message>
    <message>
        <source>No port could be reserved for the program: %1.</source>
        <translation>プログラム用のポートを確保できませんでした: %1。</translation>
    </message>
    <message>
        <source>%1 is too large for a file of presets.</source>
        <translation>%1 はプリセットのファイルとしては大きすぎます。</translation>
    </message>
    <message>
        <source>“%1” is no name of a variable.</source>
        <translation>「%1」は変数の名前ではありません。</translation>
    </message>
    <message>
        <source>The variable “%1” must be a text.</source>
        <translation>変数「%1」はテキストでなければなりません。</translation>
    </message>
    <message>
        <source>“%1” must be one of %2, not “%3”.</source>
        <translation>「%1」は %2 のいずれかでなければなりません。「%3」は使用できません。</translation>
    </message>
    <message>
        <source>“stop” must be a list of TERM, INT, QUIT, HUP, USR1, USR2; KILL comes last by itself.</source>
        <translation>「stop」は TERM、INT、QUIT、HUP、USR1、USR2 のリストでなければなりません。KILL は最後に自動的に送られます。</translation>
    </message>
    <message>
        <source>An id has lower-case letters and digits, in words joined by hyphens: not “%1”.</source>
        <translation>ID には小文字の英字と数字を使い、単語はハイフンでつなぎます。「%1」は使用できません。</translation>
    </message>
    <message>
        <source>“%1” is no regular expression: %2.</source>
        <translation>「%1」は正規表現ではありません: %2。</translation>
    </message>
    <message>
        <source>There is %1 in it, and a program that serves.</source>
        <translation>%1 と、サーバーとして動作するプログラムがあります。</translation>
    </message>
    <message>
        <source>Cargo.toml needs %1.</source>
        <translation>Cargo.toml が %1 に依存しています。</translation>
    </message>
    <message>
        <source>%1 uses %2.</source>
        <translation>%1 で %2 を使用しています。</translation>
    </message>
    <message>
        <source>package.json has the script “%1”, which runs %2.</source>
        <translation>package.json に、%2 を実行するスクリプト「%1」があります。</translation>
    </message>
    <message>
        <source>package.json has the script “%1”.</source>
        <translation>package.json にスクリプト「%1」があります。</translation>
    </message>
    <message>
        <source>Its packages are not installed: run “%1 install” in the folder first.</source>
        <translation>パッケージがインストールされていません。先にこのフォルダーで「%1 install」を実行してください。</translation>
    </message>
    <message>
        <source>%1 listens for requests.</source>
        <translation>%1 がリクエストを待ち受けます。</translation>
    </message>
    <message>
        <source>deno.json has the task “%1”.</source>
        <translation>deno.json にタスク「%1」があります。</translation>
    </message>
    <message>
        <source>%1 makes an application of %2.</source>
        <translation>%1 が %2 のアプリケーションを作成します。</translation>
    </message>
    <message>
        <source>%1 has an application of %2, “%3”.</source>
        <translation>%1 に %2 のアプリケーション「%3」があります。</translation>
    </message>
    <message>
        <source>manage.py is that of a Django project.</source>
        <translation>manage.py は Django プロジェクトのものです。</translation>
    </message>
    <message>
        <source>There are notebooks in it.</source>
        <translation>ノートブックがあります。</translation>
    </message>
    <message>
        <source>%1 is that of a Hugo site.</source>
        <translation>%1 は Hugo サイトのものです。</translation>
    </message>
    <message>
        <source>%1 is that of a Jekyll site.</source>
        <translation>%1 は Jekyll サイトのものです。</translation>
    </message>
    <message>
        <source>%1 is that of MkDocs documentation.</source>
        <translation>%1 は MkDocs ドキュメントのものです。</translation>
    </message>
    <message>
        <source>%1 is that of Sphinx documentation.</source>
        <translation>%1 は Sphinx ドキュメントのものです。</translation>
    </message>
    <message>
        <source>%1 is that of an Eleventy site.</source>
        <translation>%1 は Eleventy サイトのものです。</translation>
    </message>
    <message>
        <source>There is %1 in it.</source>
        <translation>%1 があります。</translation>
    </message>
    <message>
        <source>The file artisan is that of a Laravel application.</source>
        <translation>ファイル artisan は Laravel アプリケーションのものです。</translation>
    </message>
    <message>
        <source>Its Gemfile has Rails.</source>
        <translation>Gemfile に Rails が含まれています。</translation>
    </message>
    <message>
        <source>Its Procfile has the process “web”.</source>
        <translation>Procfile にプロセス「web」があります。</translation>
    </message>
    <message>
        <source>The command that checks it ends with %1.</source>
        <translation>確認コマンドが %1 で終了しています。</translation>
    </message>
    <message>
        <source>It accepts connections; an answer to GET %1 is waited for.</source>
        <translation>接続は受け付けています。GET %1 へのレスポンスを待っています。</translation>
    </message>
    <message>
        <source>What listens on port %1 does not speak HTTP.</source>
        <translation>ポート %1 で待ち受けているプログラムは HTTP に対応していません。</translation>
    </message>
    <message>
        <source>GET %1 is answered with status %2 instead of %3.</source>
        <translation>GET %1 へのレスポンスのステータスが %3 ではなく %2 です。</translation>
    </message>
    <message>
        <source>It closes connections to port %1 without an answer.</source>
        <translation>ポート %1 への接続がレスポンスなしで閉じられます。</translation>
    </message>
    <message>
        <source>Nothing listens on port %1 yet.</source>
        <translation>ポート %1 ではまだ何も待ち受けていません。</translation>
    </message>
    <message>
        <source>There is no socket for READY=1: %1.</source>
        <translation>READY=1 用のソケットがありません: %1。</translation>
    </message>
    <message>
        <source>The line of its output that tells so is waited for.</source>
        <translation>準備完了を示す行の出力を待っています。</translation>
    </message>
    <message>
        <source>Its message READY=1 is waited for.</source>
        <translation>メッセージ READY=1 を待っています。</translation>
    </message>
    <message>
        <source>The folder “%1”, in which it is to run, cannot be entered: %2.</source>
        <translation>実行先のフォルダー「%1」に移動できません: %2。</translation>
    </message>
    <message>
        <source>There is no program “%1”. Install it, or give its whole path.</source>
        <translation>プログラム「%1」がありません。インストールするか、完全なパスを指定してください。</translation>
    </message>
    <message>
        <source>The program “%1” cannot be started: %2.</source>
        <translation>プログラム「%1」を起動できません: %2。</translation>
    </message>
    <message>
        <source>A line of its output that tells its port is waited for.</source>
        <translation>ポートを示す行の出力を待っています。</translation>
    </message>
    <message>
        <source>It does not listen on any port yet.</source>
        <translation>まだどのポートでも待ち受けていません。</translation>
    </message>
    <message>
        <source>No program can be started: %1.</source>
        <translation>プログラムを起動できません: %1。</translation>
    </message>
    <message>
        <source>The program portside-keeper, which is a part of Portside and starts other programs, is missing. Install Portside again.</source>
        <translation>ほかのプログラムを起動する、Portside の一部であるプログラム portside-keeper が見つかりません。Portside を再インストールしてください。</translation>
    </message>
    <message>
        <source>“%1” changed: the program is started anew.</source>
        <translation>「%1」が変更されたため、プログラムを再起動します。</translation>
    </message>
    <message>
        <source>Started “%1” as process %2.</source>
        <translation>「%1」をプロセス %2 として起動しました。</translation>
    </message>
    <message>
        <source>Ready after %1 s; it listens on %2.</source>
        <translation>%1 秒で準備が完了しました。%2 で待ち受けています。</translation>
    </message>
    <message>
        <source>“%1” was not ready within %2 s.</source>
        <translation>「%1」の準備が %2 秒以内に完了しませんでした。</translation>
    </message>
    <message>
        <source>The program ended with %1.</source>
        <translation>プログラムが %1 で終了しました。</translation>
    </message>
    <message>
        <source>“%1” ended by itself with %2.</source>
        <translation>「%1」が %2 で自ら終了しました。</translation>
    </message>
    <message>
        <source>“%1” ended with %2 before it was ready.</source>
        <translation>「%1」が準備完了前に %2 で終了しました。</translation>
    </message>
    <message>
        <source>It said last: %1</source>
        <translation>最後の出力: %1</translation>
    </message>
    <message>
        <source>It is started again when a file changes.</source>
        <translation>ファイルが変更されると再び起動します。</translation>
    </message>
    <message>
        <source>It is started again in %1 s.</source>
        <translation>%1 秒後に再び起動します。</translation>
    </message>
    <message>
        <source>The program is being started anew.</source>
        <translation>プログラムを再起動しています。</translation>
    </message>
    <message>
        <source>This is a fault that the settings ask for.</source>
        <translation>これは設定で指定された障害です。</translation>
    </message>
    <message>
        <source>A page of %1 may not open a WebSocket here. Add its origin to those that are allowed.</source>
        <translation>%1 のページからは、ここで WebSocket を開くことはできません。許可するオリジンに追加してください。</translation>
    </message>
    <message>
        <source>There is no upstream for this path.</source>
        <translation>このパスに対応するアップストリームがありません。</translation>
    </message>
    <message>
        <source>The upstream is this server itself. Give another address.</source>
        <translation>アップストリームがこのサーバー自体になっています。別のアドレスを指定してください。</translation>
    </message>
    <message>
        <source>The upstream answered with an upgrade that nobody asked for.</source>
        <translation>アップストリームが、要求されていないアップグレードを返しました。</translation>
    </message>
    <message>
        <source>The answer breaks off, as the settings ask.</source>
        <translation>設定の指定どおり、レスポンスを途中で打ち切ります。</translation>
    </message>
    <message>
        <source>“%1” is no fault. Write a share of the requests and what happens to them, such as “10% 503”, “5% reset /api”, “1% silence” or “2% cut”.</source>
        <translation>「%1」は障害の指定ではありません。「10% 503」「5% reset /api」「1% silence」「2% cut」のように、リクエストの割合と起こす障害を入力してください。</translation>
    </message>
    <message>
        <source>“%1” is no rule for header fields. Write “Name: value” to set one, “+Name: value” to add one, “-Name” to remove one.</source>
        <translation>「%1」はヘッダーフィールドの規則ではありません。設定するには「名前: 値」、追加するには「+名前: 値」、削除するには「-名前」と入力してください。</translation>
    </message>
    <message>
        <source>The header field “%1” contains a control character. Remove it.</source>
        <translation>ヘッダーフィールド「%1」に制御文字が含まれています。取り除いてください。</translation>
    </message>
    <message>
        <source>“%1” belongs to the connection and cannot be changed. Remove this line.</source>
        <translation>「%1」は接続に属するため、変更できません。この行を削除してください。</translation>
    </message>
    <message>
        <source>“%1” is no route. Write the beginning of a path and an address, such as “/api http://127.0.0.1:3000”.</source>
        <translation>「%1」はルートではありません。「/api http://127.0.0.1:3000」のように、パスの先頭部分とアドレスを入力してください。</translation>
    </message>
    <message>
        <source>There are two routes for “%1”. Remove one of them.</source>
        <translation>「%1」のルートが 2 つあります。どちらかを削除してください。</translation>
    </message>
    <message>
        <source>nothing listens there</source>
        <translation>待ち受けているプログラムがありません</translation>
    </message>
    <message>
        <source>There is no TLS for the upstream %1.</source>
        <translation>アップストリーム %1 に TLS を使用できません。</translation>
    </message>
    <message>
        <source>The upstream %1 cannot be reached: %2.</source>
        <translation>アップストリーム %1 に接続できません: %2。</translation>
    </message>
    <message>
        <source>No TLS with the upstream %1: %2</source>
        <translation>アップストリーム %1 と TLS で接続できません: %2</translation>
    </message>
    <message>
        <source>The upstream %1 closed the connection during the TLS handshake. Does it speak TLS on this port?</source>
        <translation>アップストリーム %1 が TLS ハンドシェイクの途中で接続を閉じました。このポートは TLS に対応していますか？</translation>
    </message>
    <message numerus="yes">
        <source>The upstream %1 could not be reached within %n second(s).</source>
        <translation>
            <numerusform>アップストリーム %1 に %n 秒以内に接続できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer of the upstream %1 is not valid. %2</source>
        <translation>アップストリーム %1 のレスポンスが有効ではありません。%2</translation>
    </message>
    <message>
        <source>The upstream %1 reset the connection.</source>
        <translation>アップストリーム %1 が接続をリセットしました。</translation>
    </message>
    <message>
        <source>The upstream %1 closed the connection without an answer.</source>
        <translation>アップストリーム %1 がレスポンスを返さずに接続を閉じました。</translation>
    </message>
    <message>
        <source>The upstream %1 closed the connection before the end of its answer.</source>
        <translation>アップストリーム %1 がレスポンスの終わる前に接続を閉じました。</translation>
    </message>
    <message>
        <source>The upstream&apos;s name %1 cannot be resolved: %2.</source>
        <translation>アップストリームの名前 %1 を解決できません: %2。</translation>
    </message>
    <message>
        <source>“%1” is no SHA-256 fingerprint of a certificate. It has 64 hexadecimal digits.</source>
        <translation>「%1」は証明書の SHA-256 フィンガープリントではありません。16 進数で 64 桁です。</translation>
    </message>
    <message>
        <source>The file of authorities “%1” cannot be read: %2.</source>
        <translation>認証局のファイル「%1」を読み取れません: %2。</translation>
    </message>
    <message>
        <source>“%1” is no address of an HTTP server. Write http://HOST:PORT or https://HOST.</source>
        <translation>「%1」は HTTP サーバーのアドレスではありません。http://HOST:PORT または https://HOST の形式で入力してください。</translation>
    </message>
    <message>
        <source>“%1” names no host. Write http://HOST:PORT.</source>
        <translation>「%1」にホストがありません。http://HOST:PORT の形式で入力してください。</translation>
    </message>
    <message>
        <source>“%1” has more than scheme, host, port and path. Leave the rest out.</source>
        <translation>「%1」にスキーム、ホスト、ポート、パス以外のものが含まれています。余分な部分を取り除いてください。</translation>
    </message>
    <message>
        <source>“%1” has no valid port.</source>
        <translation>「%1」に有効なポートがありません。</translation>
    </message>
    <message>
        <source>The answer is not valid. %1</source>
        <translation>レスポンスが有効ではありません。%1</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) of the program could not be ended.</source>
        <translation>
            <numerusform>プログラムの %n 個のプロセスを終了できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not known; write is:error, is:slow, is:refused, is:replayed, is:mocked, is:imported or is:pinned.</source>
        <translation>「%1」は不明です。is:error、is:slow、is:refused、is:replayed、is:mocked、is:imported、is:pinned のいずれかを入力してください。</translation>
    </message>
    <message>
        <source>error, slow, refused, replayed, mocked, imported or pinned</source>
        <translation>エラー、低速、拒否、再送、モック、インポート、ピン留めのいずれか</translation>
    </message>
    <message>
        <source>taken from a file</source>
        <translation>ファイルから取り込み</translation>
    </message>
    <message>
        <source>Its certificate is not trusted: %1.</source>
        <translation>証明書が信頼されていません: %1。</translation>
    </message>
    <message>
        <source>Its certificate is not trusted: %1. If it is the right one, accept it by its SHA-256 fingerprint, %2.</source>
        <translation>証明書が信頼されていません: %1。正しい証明書であれば、SHA-256 フィンガープリント %2 を指定して受け入れてください。</translation>
    </message>
    <message>
        <source>It does not speak TLS on this port.</source>
        <translation>このポートは TLS に対応していません。</translation>
    </message>
    <message>
        <source>The file of authorities has no certificate (PEM).</source>
        <translation>認証局のファイルに証明書 (PEM) がありません。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be opened: %2. Choose another one.</source>
        <translation>フォルダー「%1」を開けません: %2。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 はファイルではありません。</translation>
    </message>
    <message>
        <source>%1 could not be made: there is something of that name meanwhile.</source>
        <translation>%1 を作成できませんでした。その間に同じ名前のものが作られています。</translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s) without a whole answer were left out.</source>
        <translation>
            <numerusform>レスポンスが完全でないリクエスト %n 件を除外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s) whose contents were not kept in full were left out.</source>
        <translation>
            <numerusform>内容がすべては保存されていないリクエスト %n 件を除外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upgraded connection(s) were left out.</source>
        <translation>
            <numerusform>アップグレードされた接続 %n 件を除外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) “not modified” or of a part only were left out.</source>
        <translation>
            <numerusform>「変更なし」または一部分だけのレスポンス %n 件を除外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>This alias stands inside of what it names.</source>
        <translation>このエイリアスは、それが指すもの自体の中にあります。</translation>
    </message>
    <message numerus="yes">
        <source>More than %n values.</source>
        <translation>
            <numerusform>値が %n 個を超えています。</numerusform>
        </translation>
    </message>
    <message>
        <source>A key must be a text.</source>
        <translation>キーはテキストでなければなりません。</translation>
    </message>
    <message>
        <source>This is not valid UTF-8.</source>
        <translation>有効な UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>A second document begins here; one is read.</source>
        <translation>ここから 2 つ目のドキュメントが始まっています。読み取れるのは 1 つだけです。</translation>
    </message>
    <message>
        <source>Not valid YAML: %1.</source>
        <translation>有効な YAML ではありません: %1。</translation>
    </message>
    <message>
        <source>There is “%1” already; one of the two must go.</source>
        <translation>すでに「%1」があります。どちらか一方を取り除いてください。</translation>
    </message>
    <message>
        <source>“%1” must be true.</source>
        <translation>「%1」は true でなければなりません。</translation>
    </message>
    <message>
        <source>One of the keys %1 is missing.</source>
        <translation>キー %1 のいずれかが必要です。</translation>
    </message>
    <message>
        <source>“%1” must be compared with %2.</source>
        <translation>「%1」の比較対象が正しくありません。必要な値: %2。</translation>
    </message>
    <message>
        <source>“every” is for “count” only.</source>
        <translation>「every」は「count」でのみ使用できます。</translation>
    </message>
    <message>
        <source>This is no mock file: the key “portsideMock” with the number of the format, 1, is missing.</source>
        <translation>モックファイルではありません。形式の番号 1 を値とするキー「portsideMock」がありません。</translation>
    </message>
    <message>
        <source>The mock file “%1” cannot be read: %2.</source>
        <translation>モックファイル「%1」を読み取れません: %2。</translation>
    </message>
    <message>
        <source>The mock file “%1” is larger than 64 MiB. Move large contents to files of their own: &quot;file&quot;: ….</source>
        <translation>モックファイル「%1」が 64 MiB を超えています。大きな内容は別のファイルに移してください: &quot;file&quot;: …。</translation>
    </message>
    <message>
        <source>The path “%1” of a resource must begin with “/”, have no parameters and not end with “/”.</source>
        <translation>リソースのパス「%1」は「/」で始まり、パラメーターを含まず、末尾が「/」以外でなければなりません。</translation>
    </message>
    <message>
        <source>“%1” must be there, as a text or a whole number.</source>
        <translation>「%1」が必要です。値はテキストまたは整数でなければなりません。</translation>
    </message>
    <message>
        <source>There is an entry with this “%1” already.</source>
        <translation>同じ「%1」のエントリがすでにあります。</translation>
    </message>
    <message>
        <source>The reason contains a control character. Remove it.</source>
        <translation>理由句に制御文字が含まれています。取り除いてください。</translation>
    </message>
    <message>
        <source>This is no Base64.</source>
        <translation>Base64 ではありません。</translation>
    </message>
    <message>
        <source>“%1” must be a file below the folder of the mock file, without “/” at the beginning.</source>
        <translation>「%1」は、モックファイルのフォルダー以下にあるファイルでなければなりません。先頭に「/」は付けません。</translation>
    </message>
    <message>
        <source>“%1” must be one of %2.</source>
        <translation>「%1」は %2 のいずれかでなければなりません。</translation>
    </message>
    <message>
        <source>“%1” must be a text, or null.</source>
        <translation>「%1」はテキストまたは null でなければなりません。</translation>
    </message>
    <message>
        <source>“%1” is no method; methods are words such as GET.</source>
        <translation>「%1」はメソッドではありません。メソッドは GET のような語です。</translation>
    </message>
    <message>
        <source>A method is missing here; without the key every method is meant.</source>
        <translation>ここにメソッドがありません。このキーを省略すると、すべてのメソッドが対象になります。</translation>
    </message>
    <message>
        <source>There must be a response in this list.</source>
        <translation>このリストにはレスポンスが 1 つ以上必要です。</translation>
    </message>
    <message>
        <source>A higher percentile cannot take less time than a lower one.</source>
        <translation>高いパーセンタイルの時間を、低いパーセンタイルの時間より短くすることはできません。</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>A brace “{” is not closed.</source>
        <translation>波かっこ「{」が閉じられていません。</translation>
    </message>
    <message>
        <source>“{%1}” needs a name of letters, digits, “_”, “.” and “-”.</source>
        <translation>「{%1}」には、英字、数字、「_」、「.」、「-」からなる名前が必要です。</translation>
    </message>
    <message>
        <source>A pattern is no regular expression: %1.</source>
        <translation>パターンが正規表現ではありません: %1。</translation>
    </message>
    <message>
        <source>The path “%1” must begin with “/”.</source>
        <translation>パス「%1」は「/」で始まらなければなりません。</translation>
    </message>
    <message>
        <source>The path “%1” has a query. Make conditions of it: &quot;when&quot;: [{&quot;query&quot;: …}].</source>
        <translation>パス「%1」にクエリが含まれています。条件として指定してください: &quot;when&quot;: [{&quot;query&quot;: …}]。</translation>
    </message>
    <message>
        <source>In the path “%1” nothing may follow “**”.</source>
        <translation>パス「%1」では、「**」の後に何も続けることはできません。</translation>
    </message>
    <message>
        <source>The path “%1” cannot be read. %2</source>
        <translation>パス「%1」を読み取れません。%2</translation>
    </message>
    <message>
        <source>%1: “${” has no “}” that ends it.</source>
        <translation>%1: 「${」を閉じる「}」がありません。</translation>
    </message>
    <message>
        <source>%1: there is no variable “%2” where Portside was started.</source>
        <translation>%1: Portside を起動した環境に変数「%2」がありません。</translation>
    </message>
    <message>
        <source>%1: %2 is too large for the value of a variable.</source>
        <translation>%1: %2 は変数の値としては大きすぎます。</translation>
    </message>
    <message>
        <source>%1: %2 is no text.</source>
        <translation>%1: %2 はテキストではありません。</translation>
    </message>
    <message>
        <source>%1: ${%2} does not say what it refers to.</source>
        <translation>%1: ${%2} は何を参照するのかを示していません。</translation>
    </message>
    <message>
        <source>The command that checks it did not end within %1 s.</source>
        <translation>確認用のコマンドが %1 秒以内に終了しませんでした。</translation>
    </message>
    <message>
        <source>It did not answer within %1 s.</source>
        <translation>%1 秒以内に応答しませんでした。</translation>
    </message>
    <message>
        <source>GET %1 is answered with status %2.</source>
        <translation>GET %1 へのレスポンスのステータスが %2 です。</translation>
    </message>
    <message>
        <source>It accepts no connection on port %1: %2.</source>
        <translation>ポート %1 で接続を受け付けません: %2。</translation>
    </message>
    <message>
        <source>The output is not kept any more: %1</source>
        <translation>出力は今後保存されません: %1</translation>
    </message>
    <message>
        <source>Another program listens on port %1.</source>
        <translation>ポート %1 では別のプログラムが待ち受けています。</translation>
    </message>
    <message>
        <source>What listens on port %1 speaks TLS. Tick “Speaks TLS” in the settings of this server.</source>
        <translation>ポート %1 で待ち受けているプログラムは TLS を使用しています。このサーバーの設定で「TLS に対応」をオンにしてください。</translation>
    </message>
    <message>
        <source>What listens on port %1 does not speak TLS.</source>
        <translation>ポート %1 で待ち受けているプログラムは TLS に対応していません。</translation>
    </message>
    <message>
        <source>If it speaks TLS, tick “Speaks TLS” in its settings.</source>
        <translation>TLS を使用している場合は、設定で「TLS に対応」をオンにしてください。</translation>
    </message>
    <message>
        <source>It says that it speaks TLS. Tick “Speaks TLS” in the settings of this server.</source>
        <translation>プログラムの出力によると TLS を使用しています。このサーバーの設定で「TLS に対応」をオンにしてください。</translation>
    </message>
    <message>
        <source>“%1” was not started: portside-keeper, which starts programs, ended with %2.</source>
        <translation>「%1」は起動されませんでした。プログラムを起動する portside-keeper が %2 で終了しました。</translation>
    </message>
    <message>
        <source>The program is well again.</source>
        <translation>プログラムは正常な状態に戻りました。</translation>
    </message>
    <message>
        <source>The program is unhealthy. %1</source>
        <comment>reason</comment>
        <translation>プログラムが異常です。%1</translation>
    </message>
    <message numerus="yes">
        <source>It was started anew %n time(s) without getting well, and is left as it is.</source>
        <translation>
            <numerusform>%n 回再起動しても正常に戻らなかったため、そのままにします。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is started anew.</source>
        <translation>プログラムを再起動します。</translation>
    </message>
    <message>
        <source>There is an empty line among the header fields. Remove it.</source>
        <translation>ヘッダーフィールドの間に空行があります。取り除いてください。</translation>
    </message>
    <message>
        <source>This is no head of an answer.</source>
        <translation>レスポンスのヘッダー部ではありません。</translation>
    </message>
    <message>
        <source>The status must be from 200 on.</source>
        <translation>ステータスは 200 以上でなければなりません。</translation>
    </message>
    <message>
        <source>The request was dropped at a breakpoint.</source>
        <translation>リクエストはブレークポイントで破棄されました。</translation>
    </message>
    <message>
        <source>The request was changed at a breakpoint.</source>
        <translation>リクエストはブレークポイントで変更されました。</translation>
    </message>
    <message>
        <source>The recording %1 cannot be read: %2.</source>
        <translation>記録 %1 を読み取れません: %2。</translation>
    </message>
    <message numerus="yes">
        <source>The request has passed %n proxies. Does one of them pass it back to one before it?</source>
        <translation>
            <numerusform>リクエストが %n 個のプロキシを通過しました。いずれかのプロキシが、手前のプロキシに転送し返していませんか？</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer was dropped at a breakpoint.</source>
        <translation>レスポンスはブレークポイントで破棄されました。</translation>
    </message>
    <message>
        <source>The answer was changed at a breakpoint.</source>
        <translation>レスポンスはブレークポイントで変更されました。</translation>
    </message>
    <message>
        <source>The recording has no answer to this request.</source>
        <translation>このリクエストへのレスポンスが記録にありません。</translation>
    </message>
    <message>
        <source>recording of %1</source>
        <translation>%1 の記録</translation>
    </message>
    <message>
        <source>This is the recorded answer of %1.</source>
        <translation>これは %1 に記録されたレスポンスです。</translation>
    </message>
    <message numerus="yes">
        <source>The upstream %1 did not answer within %n second(s).</source>
        <translation>
            <numerusform>アップストリーム %1 が %n 秒以内に応答しませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” needs itself.</source>
        <translation>「%1」が自分自身に依存しています。</translation>
    </message>
    <message>
        <source>“%1” needs “%2”</source>
        <comment>servers, part of a list</comment>
        <translation>「%1」が「%2」に依存</translation>
    </message>
    <message>
        <source>These servers need each other in a ring: %1. Take one of these needs out.</source>
        <translation>サーバーの依存関係が循環しています: %1。いずれかの依存関係を取り除いてください。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>It starts when “%1” is ready.</source>
        <translation>「%1」の準備が完了すると起動します。</translation>
    </message>
    <message>
        <source>It starts when these are ready: %1.</source>
        <comment>names of servers</comment>
        <translation>次のサーバーの準備が完了すると起動します: %1。</translation>
    </message>
    <message>
        <source>It needs “%1”, which did not start. %2</source>
        <comment>server, reason</comment>
        <translation>依存先の「%1」が起動しませんでした。%2</translation>
    </message>
    <message>
        <source>It needs “%1”, which was stopped.</source>
        <translation>依存先の「%1」が停止されました。</translation>
    </message>
    <message numerus="yes">
        <source>Changes in some folders are not seen, as no more than %n folder(s) are watched. Choose a smaller folder.</source>
        <translation>
            <numerusform>監視できるフォルダーは最大 %n 個のため、一部のフォルダーの変更は検出されません。より小さいフォルダーを選択してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes in some folders are not seen, as the system lets no more than %n folder(s) be watched here. Raise fs.inotify.max_user_watches, or choose a smaller folder.</source>
        <translation>
            <numerusform>ここで監視できるフォルダーはシステムの制限により最大 %n 個のため、一部のフォルダーの変更は検出されません。fs.inotify.max_user_watches を大きくするか、より小さいフォルダーを選択してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes of files are not seen, as too many programs watch files. Raise fs.inotify.max_user_instances, or the limit of open files.</source>
        <translation>ファイルを監視しているプログラムが多すぎるため、ファイルの変更は検出されません。fs.inotify.max_user_instances か、開けるファイル数の上限を大きくしてください。</translation>
    </message>
    <message>
        <source>There is no server “%1” that could be needed.</source>
        <translation>依存先に指定されたサーバー「%1」はありません。</translation>
    </message>
    <message>
        <source>Allow other origins (CORS)</source>
        <translation>ほかのオリジンを許可 (CORS)</translation>
    </message>
    <message>
        <source>Pages of other servers on this machine, and of allowed origins, may read answers.</source>
        <translation>このコンピューターのほかのサーバーのページと、許可したオリジンのページが、レスポンスを読み取れるようになります。</translation>
    </message>
    <message numerus="yes">
        <source>Of the answer&apos;s content only the first %n byte(s) were kept.</source>
        <translation>
            <numerusform>レスポンスのボディは最初の %n バイトだけが保存されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer&apos;s content is too long for a program text and is left out: a server of its folder may give it.</source>
        <translation>レスポンスのボディはプログラムのテキストに含めるには長すぎるため、省略しました。そのフォルダーを配信するサーバーで返すことができます。</translation>
    </message>
    <message>
        <source>There is no exchange in the HAR file “%1” that can be mocked.</source>
        <translation>HAR ファイル「%1」には、モックにできるリクエストがありません。</translation>
    </message>
    <message numerus="yes">
        <source>The exchanges are of %n hosts; all are answered by this one.</source>
        <translation>
            <numerusform>リクエストは %n 個のホストのものですが、すべてこのホストが応答します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) for the head only were left out: what answers GET answers them.</source>
        <translation>
            <numerusform>ヘッダー部だけを求めるリクエスト %n 件を除外しました。GET に応答するルートがこれらにも応答します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) with a status above 599 were left out.</source>
        <translation>
            <numerusform>ステータスが 599 を超えるレスポンス %n 件を除外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The contents of %n request(s) are no text or longer than 64 KiB: it does not matter what they are.</source>
        <translation>
            <numerusform>%n 件のリクエストのボディは、テキストでないか 64 KiB を超えています。これらのボディの内容は問いません。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no XPath: %2. Paths are such as //user/@id.</source>
        <translation>「%1」は XPath ではありません: %2。パスは //user/@id のように入力します。</translation>
    </message>
    <message>
        <source>An answer with the status %1 has no content. Change the status, or leave the content out.</source>
        <translation>ステータス %1 のレスポンスにはボディがありません。ステータスを変更するか、ボディを省いてください。</translation>
    </message>
    <message>
        <source>The file “%1” is larger than 64 MiB.</source>
        <translation>ファイル「%1」が 64 MiB を超えています。</translation>
    </message>
    <message>
        <source>What a JSON path is to look into is no JSON.</source>
        <translation>JSON パスで調べる対象が JSON ではありません。</translation>
    </message>
    <message>
        <source>“%1” is no JSON path, see character %2. Paths are such as $.items[0].id.</source>
        <translation>「%1」は JSON パスではありません (%2 文字目)。パスは $.items[0].id のように入力します。</translation>
    </message>
    <message>
        <source>It is too deep or too much to be checked.</source>
        <translation>深すぎるか多すぎるため、検証できません。</translation>
    </message>
    <message>
        <source>It is just what it must not be.</source>
        <translation>一致してはならないものに一致しています。</translation>
    </message>
    <message numerus="yes">
        <source>It fits none of %n alternatives.</source>
        <translation>
            <numerusform>%n 個の選択肢のいずれにも一致しません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It fits more than one of %n alternatives.</source>
        <translation>
            <numerusform>%n 個の選択肢のうち 2 つ以上に一致します。</numerusform>
        </translation>
    </message>
    <message>
        <source>The member “%1” is missing, which “%2” needs.</source>
        <translation>「%2」に必要なメンバー「%1」がありません。</translation>
    </message>
    <message>
        <source>The member “%1” is not allowed.</source>
        <translation>メンバー「%1」は許可されていません。</translation>
    </message>
    <message>
        <source>It has %1 members, fewer than %2.</source>
        <translation>メンバーが %1 個しかなく、%2 個に足りません。</translation>
    </message>
    <message>
        <source>It has %1 members, more than %2.</source>
        <translation>メンバーが %1 個あり、%2 個を超えています。</translation>
    </message>
    <message>
        <source>The member “%1” is missing.</source>
        <translation>メンバー「%1」がありません。</translation>
    </message>
    <message>
        <source>The member “%1” has a name that is not allowed.</source>
        <translation>メンバー「%1」の名前は許可されていません。</translation>
    </message>
    <message>
        <source>Nothing is found where “%1” leads.</source>
        <translation>「%1」の参照先に何もありません。</translation>
    </message>
    <message>
        <source>A schema must be an object, true or false.</source>
        <translation>スキーマはオブジェクト、true、false のいずれかでなければなりません。</translation>
    </message>
    <message>
        <source>Nothing may be here.</source>
        <translation>ここには何も指定できません。</translation>
    </message>
    <message>
        <source>It must be of the type %1.</source>
        <translation>型は %1 でなければなりません。</translation>
    </message>
    <message>
        <source>It must be one of %1.</source>
        <translation>%1 のいずれかでなければなりません。</translation>
    </message>
    <message>
        <source>It must be more than %1.</source>
        <translation>%1 より大きくなければなりません。</translation>
    </message>
    <message>
        <source>It must be at least %1.</source>
        <translation>%1 以上でなければなりません。</translation>
    </message>
    <message>
        <source>It must be less than %1.</source>
        <translation>%1 より小さくなければなりません。</translation>
    </message>
    <message>
        <source>It must be at most %1.</source>
        <translation>%1 以下でなければなりません。</translation>
    </message>
    <message>
        <source>It must be a multiple of %1.</source>
        <translation>%1 の倍数でなければなりません。</translation>
    </message>
    <message>
        <source>It is out of the range of %1.</source>
        <translation>%1 の範囲外です。</translation>
    </message>
    <message>
        <source>It has %1 characters, fewer than %2.</source>
        <translation>%1 文字しかなく、%2 文字に足りません。</translation>
    </message>
    <message>
        <source>It has %1 characters, more than %2.</source>
        <translation>%1 文字あり、%2 文字を超えています。</translation>
    </message>
    <message>
        <source>It does not match the pattern %1.</source>
        <translation>パターン %1 に一致しません。</translation>
    </message>
    <message>
        <source>It has not the format %1.</source>
        <translation>形式が %1 ではありません。</translation>
    </message>
    <message>
        <source>It has %1 elements, fewer than %2.</source>
        <translation>要素が %1 個しかなく、%2 個に足りません。</translation>
    </message>
    <message>
        <source>It has %1 elements, more than %2.</source>
        <translation>要素が %1 個あり、%2 個を超えています。</translation>
    </message>
    <message>
        <source>An element appears twice.</source>
        <translation>同じ要素が 2 回出現します。</translation>
    </message>
    <message>
        <source>It has %1 elements of the kind that is asked for, fewer than %2.</source>
        <translation>求められている種類の要素が %1 個しかなく、%2 個に足りません。</translation>
    </message>
    <message>
        <source>It has %1 elements of the kind that is asked for, more than %2.</source>
        <translation>求められている種類の要素が %1 個あり、%2 個を超えています。</translation>
    </message>
    <message>
        <source>The file “%1” is there, but no mock file whose edits could be kept: %2</source>
        <translation>ファイル「%1」は存在しますが、編集内容を引き継げるモックファイルではありません: %2</translation>
    </message>
    <message>
        <source>%1 was removed: it is no longer there.</source>
        <translation>%1 を削除しました。インポート元になくなっています。</translation>
    </message>
    <message>
        <source>%1 stays as you have edited it, but is no longer there.</source>
        <translation>%1 は編集された状態のまま残りますが、インポート元にはもうありません。</translation>
    </message>
    <message>
        <source>%1 stays as you have edited it; what is imported has changed.</source>
        <translation>%1 は編集された状態のまま残ります。インポート元は変更されています。</translation>
    </message>
    <message>
        <source>%1 was left out: it is off, or its path is a regular expression.</source>
        <translation>%1 を除外しました。無効になっているか、パスが正規表現です。</translation>
    </message>
    <message>
        <source>%1: conditions, delays, faults, callbacks and what goes on cannot be described.</source>
        <translation>%1: 条件、遅延、障害、コールバック、継続するレスポンスは記述できません。</translation>
    </message>
    <message>
        <source>The resource %1 was left out.</source>
        <translation>リソース %1 を除外しました。</translation>
    </message>
    <message>
        <source>The mock file “%1” cannot be written: %2.</source>
        <translation>モックファイル「%1」に書き込めません: %2。</translation>
    </message>
    <message>
        <source>The folder “%1” for the mock file cannot be made.</source>
        <translation>モックファイル用のフォルダー「%1」を作成できません。</translation>
    </message>
    <message>
        <source>This is a file of another program&apos;s format, which is changed as text only. Make a mock file of it to change its routes.</source>
        <translation>これはほかのプログラムの形式のファイルで、テキストとしてのみ変更できます。ルートを変更するには、このファイルからモックファイルを作成してください。</translation>
    </message>
    <message>
        <source>This cannot be changed here without changing something else of the file. Change the text.</source>
        <translation>ファイルのほかの部分を変えずに、ここでこれを変更することはできません。テキストを変更してください。</translation>
    </message>
    <message numerus="yes">
        <source>The callback %1 %2 is left out: %n others are under way.</source>
        <translation>
            <numerusform>コールバック %1 %2 を省略しました。ほかに %n 件が進行中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The callback to “%1” is left out: that is no address.</source>
        <translation>「%1」へのコールバックを省略しました。アドレスではありません。</translation>
    </message>
    <message>
        <source>Callback %1: %2 It is tried again.</source>
        <translation>コールバック %1: %2 再試行します。</translation>
    </message>
    <message>
        <source>Callback %1: %2</source>
        <translation>コールバック %1: %2</translation>
    </message>
    <message>
        <source>“%1” must be one line.</source>
        <translation>「%1」は 1 行でなければなりません。</translation>
    </message>
    <message>
        <source>A server cannot close with the code %1; 1000 and 4000 to 4999 are for everybody.</source>
        <translation>サーバーはコード %1 で閉じることができません。自由に使えるのは 1000 と 4000～4999 です。</translation>
    </message>
    <message numerus="yes">
        <source>A reason has room for %n bytes.</source>
        <translation>
            <numerusform>理由に使えるのは %n バイトまでです。</numerusform>
        </translation>
    </message>
    <message>
        <source>An event is text; use “body” or “json”.</source>
        <translation>イベントはテキストです。「body」または「json」を使用してください。</translation>
    </message>
    <message>
        <source>There must be a message in this list.</source>
        <translation>このリストにはメッセージが必要です。</translation>
    </message>
    <message>
        <source>Without a pause it would be repeated without end: give one of its messages “after”.</source>
        <translation>間隔がないと際限なく繰り返されます。いずれかのメッセージに「after」を指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no name of a protocol.</source>
        <translation>「%1」はプロトコルの名前ではありません。</translation>
    </message>
    <message>
        <source>The callback “%1” is sent without the file “%2”.</source>
        <translation>コールバック「%1」はファイル「%2」なしで送信されます。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The proxy is left out: %1</source>
        <translation>プロキシを除外しました: %1</translation>
    </message>
    <message>
        <source>The port %1 is a setting of the server.</source>
        <translation>ポート %1 はサーバーの設定です。</translation>
    </message>
    <message>
        <source>TLS is a setting of the server; its certificate is %1.</source>
        <translation>TLS はサーバーの設定です。証明書は %1 です。</translation>
    </message>
    <message>
        <source>The file “%1” is not below the environment&apos;s folder; the answer has the text instead.</source>
        <translation>ファイル「%1」は環境のフォルダー以下にありません。レスポンスには代わりにテキストが使われます。</translation>
    </message>
    <message>
        <source>Where the file is missing the answer is 500, not 404.</source>
        <translation>ファイルがない場合のレスポンスは、404 ではなく 500 です。</translation>
    </message>
    <message>
        <source>The header field “%1: %2” is left out.</source>
        <translation>ヘッダーフィールド「%1: %2」を除外しました。</translation>
    </message>
    <message>
        <source>The status %1 is sent as 200.</source>
        <translation>ステータス %1 は 200 として送信されます。</translation>
    </message>
    <message>
        <source>The response “%1” is left out: it has no rules and is not the usual one, so it is never given.</source>
        <translation>レスポンス「%1」を除外しました。ルールがなく既定のレスポンスでもないため、返されることはありません。</translation>
    </message>
    <message>
        <source>The list always answers itself; other responses take no turns with it.</source>
        <translation>リストは常に自身で応答します。ほかのレスポンスと交代することはありません。</translation>
    </message>
    <message>
        <source>The list is left out: its path has parameters.</source>
        <translation>リストを除外しました。パスにパラメーターがあります。</translation>
    </message>
    <message>
        <source>The rule “%1 %2 %3 %4” cannot be taken over; it is never met.</source>
        <translation>ルール「%1 %2 %3 %4」は取り込めないため、満たされることはありません。</translation>
    </message>
    <message>
        <source>The path “%1” must begin with “/” and not end with it.</source>
        <translation>パス「%1」は「/」で始まり、「/」で終わらないものでなければなりません。</translation>
    </message>
    <message>
        <source>There are two resources “%1”.</source>
        <translation>リソース「%1」が 2 つあります。</translation>
    </message>
    <message>
        <source>Two resources cannot be kept in one file; give each one of its own.</source>
        <translation>2 つのリソースを 1 つのファイルに保存することはできません。それぞれに別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>There is no “%1” in “data”.</source>
        <translation>「data」に「%1」がありません。</translation>
    </message>
    <message>
        <source>There is no resource “%1”.</source>
        <translation>リソース「%1」がありません。</translation>
    </message>
    <message>
        <source>The example “%1” has no value of its own and was left out.</source>
        <translation>例「%1」には固有の値がないため、除外しました。</translation>
    </message>
    <message>
        <source>The header field “%1” was left out: it has no value that a field can have.</source>
        <translation>ヘッダーフィールド「%1」を除外しました。フィールドに使用できる値がありません。</translation>
    </message>
    <message>
        <source>What follows the path, “%1”, is not looked at.</source>
        <translation>パスの後に続く「%1」は考慮されません。</translation>
    </message>
    <message>
        <source>The path is not described.</source>
        <translation>パスが記述されていません。</translation>
    </message>
    <message>
        <source>The file “%1” is no OpenAPI description: “openapi” or “swagger” with the version is missing.</source>
        <translation>ファイル「%1」は OpenAPI 定義ではありません。バージョンを示す「openapi」または「swagger」がありません。</translation>
    </message>
    <message>
        <source>The OpenAPI description “%1” has no paths.</source>
        <translation>OpenAPI 定義「%1」にパスがありません。</translation>
    </message>
    <message>
        <source>An answer “%1” cannot be given.</source>
        <translation>レスポンス「%1」を返すことはできません。</translation>
    </message>
    <message>
        <source>The answer %1 is not described.</source>
        <translation>レスポンス %1 は記述されていません。</translation>
    </message>
    <message>
        <source>No answer is described; it is empty.</source>
        <translation>レスポンスが記述されていないため、空になります。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read here: there is no folder.</source>
        <translation>ファイル「%1」はここでは読み取れません。フォルダーがありません。</translation>
    </message>
    <message>
        <source>Templates cannot be filled in, the module %1 cannot be loaded: %2. Install Portside again.</source>
        <translation>テンプレートに値を埋め込めません。モジュール %1 を読み込めません: %2。Portside を再インストールしてください。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>%1 行目、%2 桁目: %3</translation>
    </message>
    <message>
        <source>No route answers this.</source>
        <translation>応答するルートがありません。</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 以下</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>The server “%1” has no routes of its own.</source>
        <translation>サーバー「%1」には固有のルートがありません。</translation>
    </message>
    <message>
        <source>“%1” has no setting “%2”.</source>
        <translation>「%1」に設定「%2」はありません。</translation>
    </message>
    <message>
        <source>The server was not ready in time.</source>
        <translation>サーバーの準備が時間内に完了しませんでした。</translation>
    </message>
    <message>
        <source>no requests</source>
        <translation>リクエストなし</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) of “%1” could not be ended.</source>
        <translation>
            <numerusform>「%1」のプロセス %n 個を終了できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>The text gets longer than 16 MiB.</source>
        <translation>テキストが 16 MiB を超えます。</translation>
    </message>
    <message>
        <source>“repeat” needs a number.</source>
        <translation>「repeat」には数値が必要です。</translation>
    </message>
    <message>
        <source>There is no helper “%1”.</source>
        <translation>ヘルパー「%1」はありません。</translation>
    </message>
    <message>
        <source>No made-up value is called “%1”. Names are those of faker-js, such as “person.firstName”.</source>
        <translation>「%1」という名前のダミー値はありません。名前は faker-js のもので、「person.firstName」のように指定します。</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>日付ではありません。</translation>
    </message>
    <message>
        <source>There are more than 20,000 templates.</source>
        <translation>テンプレートが 20,000 個を超えています。</translation>
    </message>
    <message>
        <source>“%1” is no known hash. Give md5, sha1, sha224, sha256, sha384, sha512, sha3-256 or sha3-512.</source>
        <translation>「%1」は不明なハッシュです。md5、sha1、sha224、sha256、sha384、sha512、sha3-256、sha3-512 のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>There is no folder of this user alone for a socket.</source>
        <translation>ソケットを置ける、このユーザー専用のフォルダーがありません。</translation>
    </message>
    <message>
        <source>The socket %1 cannot be made: %2.</source>
        <translation>ソケット %1 を作成できません: %2。</translation>
    </message>
    <message>
        <source>There is no method “%1”.</source>
        <translation>メソッド「%1」はありません。</translation>
    </message>
    <message>
        <source>No server here is called “%1”.</source>
        <translation>「%1」という名前のサーバーはここにありません。</translation>
    </message>
    <message>
        <source>Too many calls wait for an answer.</source>
        <translation>応答を待っている呼び出しが多すぎます。</translation>
    </message>
    <message>
        <source>The program that has it is ending.</source>
        <translation>これを保持しているプログラムは終了処理中です。</translation>
    </message>
    <message>
        <source>The server was removed meanwhile.</source>
        <translation>サーバーはその間に削除されました。</translation>
    </message>
    <message>
        <source>“%1” has not come to that in time.</source>
        <translation>「%1」は時間内に求められた状態になりませんでした。</translation>
    </message>
    <message>
        <source>“%1” was started again meanwhile.</source>
        <translation>「%1」はその間に起動し直されました。</translation>
    </message>
    <message>
        <source>“%1” was stopped meanwhile.</source>
        <translation>「%1」はその間に停止されました。</translation>
    </message>
    <message>
        <source>“%1” has no exchange %2 in memory.</source>
        <translation>「%1」のメモリーにリクエスト %2 はありません。</translation>
    </message>
    <message>
        <source>Too many subscriptions; end one of them.</source>
        <translation>購読が多すぎます。いずれかを終了してください。</translation>
    </message>
    <message>
        <source>There is no subscription %1.</source>
        <translation>購読 %1 はありません。</translation>
    </message>
    <message>
        <source>The line is too long.</source>
        <translation>行が長すぎます。</translation>
    </message>
    <message>
        <source>A line is one object that has &quot;jsonrpc&quot;: &quot;2.0&quot;.</source>
        <translation>1 行は &quot;jsonrpc&quot;: &quot;2.0&quot; を持つ 1 つのオブジェクトでなければなりません。</translation>
    </message>
    <message>
        <source>“%1” must be text or a number.</source>
        <translation>「%1」はテキストまたは数値でなければなりません。</translation>
    </message>
    <message>
        <source>“%1” must be text.</source>
        <translation>「%1」はテキストでなければなりません。</translation>
    </message>
    <message>
        <source>Parameters go by name: “params” is an object.</source>
        <translation>パラメーターは名前で指定します。「params」はオブジェクトでなければなりません。</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>「%1」がありません。</translation>
    </message>
    <message>
        <source>“%1” must be a list of texts.</source>
        <translation>「%1」はテキストのリストでなければなりません。</translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation>「%1」は true または false でなければなりません。</translation>
    </message>
    <message>
        <source>“%1” must be a whole number.</source>
        <translation>「%1」は整数でなければなりません。</translation>
    </message>
    <message>
        <source>“%1” must be a number from %2 to %3.</source>
        <translation>「%1」は %2 から %3 までの数値でなければなりません。</translation>
    </message>
    <message>
        <source>“%1” must be an object.</source>
        <translation>「%1」はオブジェクトでなければなりません。</translation>
    </message>
    <message>
        <source>There is no parameter “%1”; known are: %2.</source>
        <translation>パラメーター「%1」はありません。使用できるパラメーター: %2。</translation>
    </message>
    <message>
        <source>“%1” is no place for metrics. Give a port, such as 9464, or an address and a port, such as 0.0.0.0:9464.</source>
        <translation>「%1」はメトリクスの提供先として使用できません。9464 のようなポート、または 0.0.0.0:9464 のようなアドレスとポートを指定してください。</translation>
    </message>
    <message>
        <source>Metrics cannot be given on %1: %2.</source>
        <translation>%1 でメトリクスを提供できません: %2。</translation>
    </message>
    <message>
        <source>“%1” is no address of a request, such as http://localhost:3000/hook, or /hook of this server.</source>
        <translation>「%1」はリクエストのアドレスではありません。http://localhost:3000/hook のようなアドレスか、このサーバーの /hook のようなパスを指定してください。</translation>
    </message>
    <message>
        <source>“at” is for “data” and “state” only.</source>
        <translation>「at」は「data」と「state」にのみ使用できます。</translation>
    </message>
    <message>
        <source>“schema” is for “json” and “data” only.</source>
        <translation>「schema」は「json」と「data」にのみ使用できます。</translation>
    </message>
    <message>
        <source>The callback “%1” has its file as content, not in a form.</source>
        <translation>コールバック「%1」のファイルは、フォームではなくボディとして送信されます。</translation>
    </message>
    <message>
        <source>TLS is a setting of the server.</source>
        <translation>TLS はサーバーの設定です。</translation>
    </message>
    <message>
        <source>The environment “%1” is left out: a mock API answers as one of them.</source>
        <translation>環境「%1」を除外しました。モック API が応答に使う環境は 1 つだけです。</translation>
    </message>
    <message>
        <source>The list is left out: there is no data for it.</source>
        <translation>リストを除外しました。対応するデータがありません。</translation>
    </message>
    <message>
        <source>The browser needs a folder for its profile: %1.</source>
        <translation>ブラウザーのプロファイル用のフォルダーが必要です: %1。</translation>
    </message>
    <message>
        <source>The browser cannot be started: %1.</source>
        <translation>ブラウザーを起動できません: %1。</translation>
    </message>
    <message>
        <source>There is no program “%1” that could be started as the browser.</source>
        <translation>ブラウザーとして起動できるプログラム「%1」がありません。</translation>
    </message>
    <message>
        <source>Pages are photographed by Chromium, which is not installed. On Debian: apt install chromium. Chrome and Edge will do, too.</source>
        <translation>ページの撮影には Chromium を使用しますが、インストールされていません。Debian の場合: apt install chromium。Chrome や Edge でもかまいません。</translation>
    </message>
    <message>
        <source>The browser could not load it: %1.</source>
        <translation>ブラウザーが読み込めませんでした: %1。</translation>
    </message>
    <message>
        <source>The page has crashed in the browser.</source>
        <translation>ページがブラウザーでクラッシュしました。</translation>
    </message>
    <message>
        <source>Still on its way: %1.</source>
        <translation>まだ読み込み中: %1。</translation>
    </message>
    <message>
        <source>The picture ends after %1 pixels.</source>
        <translation>画像は %1 ピクセルで終わっています。</translation>
    </message>
    <message>
        <source>Nothing that “%1” finds has become visible within %2 s.</source>
        <translation>「%1」に該当する要素が %2 秒以内に表示されませんでした。</translation>
    </message>
    <message>
        <source>It has not loaded within %1 s: %2 is still on its way.</source>
        <translation>%1 秒以内に読み込みが完了しませんでした。%2 がまだ読み込み中です。</translation>
    </message>
    <message>
        <source>It has not been ready within %1 s.</source>
        <translation>%1 秒以内に準備が完了しませんでした。</translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <translation>以前: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>現在: %1</translation>
    </message>
    <message>
        <source>Difference: %1</source>
        <translation>差分: %1</translation>
    </message>
    <message>
        <source>%1 of the pixels differ</source>
        <translation>ピクセルの %1 が異なる</translation>
    </message>
    <message>
        <source>full pages</source>
        <translation>ページ全体</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Pages of %1</source>
        <translation>%1 のページ</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>同一</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>The pictures are too large to be compared.</source>
        <translation>画像が大きすぎて比較できません。</translation>
    </message>
    <message>
        <source>The earlier picture cannot be read. Make it anew.</source>
        <translation>以前の画像を読み取れません。作成し直してください。</translation>
    </message>
    <message>
        <source>The browser’s picture cannot be read.</source>
        <translation>ブラウザーの画像を読み取れません。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>「%1」に書き込めません: %2。</translation>
    </message>
    <message>
        <source>“%1” is a file. Name a folder for the pictures.</source>
        <translation>「%1」はファイルです。画像を保存するフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>“%1” is there already and belongs to no series of pictures. Name another folder, such as a new one.</source>
        <translation>「%1」はすでに存在し、画像のシリーズのものではありません。新しいフォルダーなど、別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>フォルダーを作成できません</translation>
    </message>
    <message>
        <source>it is a link to another place</source>
        <translation>別の場所へのリンクです</translation>
    </message>
    <message>
        <source>“%1” is an address, not a path of the server, such as /docs/.</source>
        <translation>「%1」はアドレスであり、/docs/ のようなサーバー内のパスではありません。</translation>
    </message>
    <message>
        <source>A picture of %1 × %2 pixels is too large. Choose a smaller view or scale.</source>
        <translation>%1 × %2 ピクセルの画像は大きすぎます。表示領域または倍率を小さくしてください。</translation>
    </message>
    <message>
        <source>Name the paths of pages, such as / and /about.</source>
        <translation>/ や /about のような、ページのパスを指定してください。</translation>
    </message>
    <message>
        <source>It was not reached.</source>
        <translation>このページまで進みませんでした。</translation>
    </message>
    <message>
        <source>The browser does not answer.</source>
        <translation>ブラウザーが応答しません。</translation>
    </message>
    <message>
        <source>The browser has ended.</source>
        <translation>ブラウザーが終了しました。</translation>
    </message>
    <message>
        <source>There is no folder “%1” with earlier pictures.</source>
        <translation>以前の画像が入ったフォルダー「%1」がありません。</translation>
    </message>
    <message>
        <source>“%1” has the earlier pictures, which the new ones would overwrite. Name another folder for these.</source>
        <translation>「%1」には以前の画像があり、新しい画像で上書きされてしまいます。新しい画像には別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Requests that match “%1”: %2, as expected (%3).</source>
        <translation>「%1」に一致するリクエスト: %2 件、期待どおり (%3)。</translation>
    </message>
    <message>
        <source>Of the requests, %1 should match “%2”, but %3 do.</source>
        <translation>「%2」に一致するリクエストの期待される件数は %1 ですが、実際は %3 件です。</translation>
    </message>
    <message>
        <source>Of the requests to “%1”, %2 should match “%3”, but %4 do.</source>
        <translation>「%1」へのリクエストのうち「%3」に一致するものの期待される件数は %2 ですが、実際は %4 件です。</translation>
    </message>
    <message>
        <source>%1 is “%2”</source>
        <translation>%1 は「%2」</translation>
    </message>
    <message>
        <source>there is no %1</source>
        <translation>%1 がない</translation>
    </message>
    <message>
        <source>the method is %1</source>
        <translation>メソッドは %1</translation>
    </message>
    <message>
        <source>the path is %1</source>
        <translation>パスは %1</translation>
    </message>
    <message>
        <source>the status is %1</source>
        <translation>ステータスは %1</translation>
    </message>
    <message>
        <source>the server is %1</source>
        <translation>サーバーは %1</translation>
    </message>
    <message numerus="yes">
        <source>the answer has %n byte(s)</source>
        <translation>
            <numerusform>レスポンスは %n バイト</numerusform>
        </translation>
    </message>
    <message>
        <source>it took %1 ms</source>
        <translation>所要時間は %1 ms</translation>
    </message>
    <message>
        <source>there is no content</source>
        <translation>ボディがない</translation>
    </message>
    <message>
        <source>the content is %1</source>
        <translation>ボディは %1</translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <translation>%1: %2 に一致しない</translation>
    </message>
    <message>
        <source>%1: not %2, %3</source>
        <translation>%1: %2 に一致しない (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s)</source>
        <translation>
            <numerusform>%n 件のリクエスト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n 個のサーバー</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no workspace, mock file, OpenAPI description, Mockoon environment or HAR file.</source>
        <translation>ワークスペース、モックファイル、OpenAPI 定義、Mockoon の環境、HAR ファイルのいずれでもありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n route(s)</source>
        <translation>
            <numerusform>%n 個のルート</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s)</source>
        <translation>
            <numerusform>%n 個のリソース</numerusform>
        </translation>
    </message>
    <message>
        <source>The file “%1” is not there.</source>
        <translation>ファイル「%1」がありません。</translation>
    </message>
    <message>
        <source>“%1” is no status: it is 100 to 599, 2XX or default.</source>
        <translation>「%1」はステータスではありません。100 から 599 まで、2XX、default のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>The path parameter “%1” is not described.</source>
        <translation>パスパラメーター「%1」が定義されていません。</translation>
    </message>
    <message>
        <source>The nearest:</source>
        <translation>最も近いもの:</translation>
    </message>
    <message>
        <source>It got:</source>
        <translation>届いたもの:</translation>
    </message>
    <message>
        <source>The template takes longer than two seconds.</source>
        <translation>テンプレートの処理に 2 秒以上かかっています。</translation>
    </message>
</context>
<context>
    <name>Gui</name>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>バイナリ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>クローズ</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Pong</source>
        <translation>Pong</translation>
    </message>
</context>
<context>
    <name>Gui::AboutDialog</name>
    <message>
        <source>About Portside</source>
        <translation>Portside について</translation>
    </message>
    <message>
        <source>Portside %1</source>
        <comment>version</comment>
        <translation>Portside %1</translation>
    </message>
    <message>
        <source>Launches, watches and stops local servers.</source>
        <translation>ローカルサーバーを起動、監視、停止します。</translation>
    </message>
    <message>
        <source>Made with Qt %1.</source>
        <comment>version</comment>
        <translation>Qt %1 で作られています。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>GNU General Public License バージョン 3 以降に基づくフリーソフトウェアです。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Gui::AccessFields</name>
    <message>
        <source>Other machines may reach this server</source>
        <translation>ほかのコンピューターからのアクセスを許可</translation>
    </message>
    <message>
        <source>Unless this is ticked, it starts on loopback addresses only.</source>
        <translation>チェックを入れない場合、サーバーはこのコンピューター専用のアドレスでのみ起動します。</translation>
    </message>
    <message>
        <source>Allowed hosts</source>
        <translation>許可するホスト</translation>
    </message>
    <message>
        <source>Names to answer for besides localhost and addresses, one per line; .example.test covers that name and every name below it. Others get 421.</source>
        <translation>localhost とアドレスのほかに応答する名前です。1 行に 1 つ入力します。.example.test は example.test とその下のすべての名前を表します。それ以外には 421 を返します。</translation>
    </message>
    <message>
        <source>Allowed origins</source>
        <translation>許可するオリジン</translation>
    </message>
    <message>
        <source>Pages of these origins may change things on this server, one per line; the port * is every port. Others get 403.</source>
        <translation>これらのオリジンのページは、このサーバーに変更を加えることができます。1 行に 1 つ入力します。ポートの * はすべてのポートを表します。それ以外には 403 を返します。</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>Everyone who can reach this computer can then reach this server, too.</source>
        <translation>このコンピューターにアクセスできる人は全員、このサーバーにもアクセスできるようになります。</translation>
    </message>
    <message>
        <source>The server does not start on this address without the tick.</source>
        <translation>チェックを入れないと、サーバーはこのアドレスでは起動しません。</translation>
    </message>
    <message>
        <source>It will be at %1.</source>
        <comment>addresses</comment>
        <translation>アクセス用アドレス: %1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between addresses</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Gui::AccessGrant</name>
    <message>
        <source>Allow this host</source>
        <translation>このホストを許可</translation>
    </message>
    <message>
        <source>Allow this origin</source>
        <translation>このオリジンを許可</translation>
    </message>
    <message>
        <source>Is “%1” a name of yours for this server?</source>
        <translation>「%1」は、このサーバーに自分で付けた名前ですか？</translation>
    </message>
    <message>
        <source>Are the pages of %1 yours?</source>
        <translation>%1 のページは自分のものですか？</translation>
    </message>
    <message>
        <source>This server answers for “%1” now. Send the request again.</source>
        <translation>このサーバーは「%1」に応答するようになりました。リクエストをもう一度送信してください。</translation>
    </message>
    <message>
        <source>Pages of %1 may change things on this server now. Send the request again.</source>
        <translation>%1 のページは、このサーバーに変更を加えられるようになりました。リクエストをもう一度送信してください。</translation>
    </message>
</context>
<context>
    <name>Gui::Actions</name>
    <message>
        <source>&amp;New Server…</source>
        <translation>新規サーバー(&amp;N)…</translation>
    </message>
    <message>
        <source>Serve &amp;Folder…</source>
        <translation>フォルダーを配信(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>環境設定(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>起動(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>再起動(&amp;R)</translation>
    </message>
    <message>
        <source>Start or Stop</source>
        <translation>起動または停止</translation>
    </message>
    <message>
        <source>Start &amp;All</source>
        <translation>すべて起動(&amp;A)</translation>
    </message>
    <message>
        <source>Stop A&amp;ll</source>
        <translation>すべて停止(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Open in Browser</source>
        <translation>ブラウザーで開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy URL</source>
        <translation>URL をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>名前を変更(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>複製(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>下へ移動(&amp;W)</translation>
    </message>
    <message>
        <source>Select All Servers</source>
        <translation>すべてのサーバーを選択</translation>
    </message>
    <message>
        <source>&amp;Filter Servers</source>
        <translation>サーバーを絞り込む(&amp;F)</translation>
    </message>
    <message>
        <source>Go to &amp;Details</source>
        <translation>詳細へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>Your Own &amp;Order</source>
        <translation>任意の順序(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Portside</source>
        <translation>Portside について(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;top Now</source>
        <translation>今すぐ停止(&amp;T)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Import HAR…</source>
        <translation>HAR をインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Presentation Mode</source>
        <translation>プレゼンテーションモード(&amp;P)</translation>
    </message>
    <message>
        <source>Make a &amp;Mock API of a File…</source>
        <translation>ファイルからモック API を作成(&amp;M)…</translation>
    </message>
    <message>
        <source>S&amp;end to Connections…</source>
        <translation>接続に送信(&amp;E)…</translation>
    </message>
    <message>
        <source>Screens&amp;hots of Pages…</source>
        <translation>ページのスクリーンショット(&amp;H)…</translation>
    </message>
    <message>
        <source>Go to L&amp;ist</source>
        <translation>リストへ移動(&amp;I)</translation>
    </message>
</context>
<context>
    <name>Gui::Application</name>
    <message>
        <source>It was left as it is, and nothing will be saved.</source>
        <translation>ファイルはそのまま残し、何も保存しません。</translation>
    </message>
    <message>
        <source>It was kept as %1.</source>
        <translation>%1 として残しました。</translation>
    </message>
    <message>
        <source>Save Again</source>
        <translation>もう一度保存</translation>
    </message>
    <message>
        <source>Portside is still here</source>
        <translation>Portside は実行を続けています</translation>
    </message>
    <message>
        <source>Servers keep running in the tray. Quit from its menu, or change this in the preferences.</source>
        <translation>サーバーはシステムトレイで動作し続けます。トレイのメニューから終了するか、環境設定でこの動作を変更してください。</translation>
    </message>
    <message>
        <source>Another program had changed the workspace file. Its version was kept as %1.</source>
        <translation>別のプログラムがワークスペースファイルを変更していました。その版は %1 として保存されています。</translation>
    </message>
    <message>
        <source>%1 waits for requests; its URL is copied: %2</source>
        <comment>server, URL</comment>
        <translation>%1 はリクエストを待っています。URL をコピーしました: %2</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>First request to %1</source>
        <translation>%1 への最初のリクエスト</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>method, path</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Gui::BandwidthBox</name>
    <message>
        <source> bytes/s</source>
        <translation> バイト/秒</translation>
    </message>
    <message>
        <source>As much as there is</source>
        <translation>無制限</translation>
    </message>
</context>
<context>
    <name>Gui::BodyDetail</name>
    <message>
        <source>Only the first %1 of %2 are shown here; save the body to see all of it.</source>
        <translation>ここには %2 のうち最初の %1 だけを表示しています。すべてを見るには、ボディを保存してください。</translation>
    </message>
    <message>
        <source>Some bytes are no characters of %1.</source>
        <translation>一部のバイトは %1 の文字ではありません。</translation>
    </message>
    <message>
        <source>The picture cannot be shown: %1.</source>
        <translation>画像を表示できません: %1。</translation>
    </message>
    <message>
        <source>The tree has the first %1 values only.</source>
        <translation>ツリーに表示されるのは最初の %1 個の値だけです。</translation>
    </message>
</context>
<context>
    <name>Gui::BodyPage</name>
    <message>
        <source>Request body</source>
        <translation>リクエストのボディ</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>レスポンスのボディ</translation>
    </message>
    <message>
        <source>%1 (as %2 over the wire: %3)</source>
        <translation>%1 (%2 での転送時: %3)</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 ピクセル</translation>
    </message>
    <message>
        <source>Laid out</source>
        <translation>整形</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Hexadecimal</source>
        <translation>16 進数</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the body as it is read here, without content codings</source>
        <translation>ボディをここに表示されている形で保存します (コンテンツエンコーディングなし)</translation>
    </message>
    <message>
        <source>How the body is shown</source>
        <translation>ボディの表示方法</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>ツリー</translation>
    </message>
</context>
<context>
    <name>Gui::BroadcastDialog</name>
    <message>
        <source>Send to Connections of “%1”</source>
        <translation>「%1」の接続に送信</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>テキスト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <translation>パス(&amp;P)</translation>
    </message>
    <message>
        <source>Only connections of requests with this path; all, if it is empty.</source>
        <translation>このパスのリクエストの接続のみが対象です。空の場合はすべてが対象です。</translation>
    </message>
    <message>
        <source>Open WebSockets get it as a message, event streams as an event. The server&apos;s log says how many there were.</source>
        <translation>開いている WebSocket にはメッセージとして、イベントストリームにはイベントとして届きます。接続の数はサーバーのログに記録されます。</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>送信(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Gui::CallbackRow</name>
    <message>
        <source>Headers:</source>
        <translation>ヘッダー:</translation>
    </message>
    <message>
        <source>Content:</source>
        <translation>ボディ:</translation>
    </message>
    <message>
        <source>Delay:</source>
        <translation>遅延:</translation>
    </message>
    <message>
        <source>Retries:</source>
        <translation>再試行回数:</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Remove this callback</source>
        <translation>このコールバックを削除</translation>
    </message>
</context>
<context>
    <name>Gui::CertificatePanel</name>
    <message>
        <source>The certificate expired on %1: browsers refuse it.</source>
        <translation>%1 に有効期限が切れました。ブラウザーに拒否されます。</translation>
    </message>
    <message>
        <source>The certificate expires on %1: renew it.</source>
        <translation>%1 に有効期限が切れます。更新してください。</translation>
    </message>
    <message>
        <source>Your authority is made when the first server with HTTPS starts. Browsers accept its servers once you trust it.</source>
        <translation>専用の認証局は、HTTPS を使うサーバーを初めて起動したときに作成されます。認証局を信頼すると、そのサーバーをブラウザーが受け入れるようになります。</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>For</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Trust this authority…</source>
        <translation>この認証局を信頼…</translation>
    </message>
</context>
<context>
    <name>Gui::ClearCommands</name>
    <message>
        <source>Clear This Server</source>
        <translation>このサーバーを消去</translation>
    </message>
    <message>
        <source>Clear All Servers…</source>
        <translation>すべてのサーバーを消去…</translation>
    </message>
    <message>
        <source>Delete all that was kept of the requests of “%1”, pinned ones too? It cannot be brought back.</source>
        <translation>「%1」の保存済みリクエストを、ピン留めしたものも含めてすべて削除しますか？元に戻すことはできません。</translation>
    </message>
    <message>
        <source>Delete all that was kept of the requests of all servers, pinned ones too? It cannot be brought back.</source>
        <translation>すべてのサーバーの保存済みリクエストを、ピン留めしたものも含めてすべて削除しますか？元に戻すことはできません。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>Gui::CompareDialog</name>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較しています…</translation>
    </message>
    <message>
        <source>First: %1
Second: %2</source>
        <translation>1 つ目: %1
2 つ目: %2</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>リクエストのボディ</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>レスポンスのボディ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>First</source>
        <translation>1 つ目</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>2 つ目</translation>
    </message>
    <message>
        <source>≠ changed</source>
        <translation>≠ 変更</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>レスポンス</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>ヘッダー部</translation>
    </message>
    <message>
        <source>The bodies are the same.</source>
        <translation>ボディは同じです。</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>By values (%1)</source>
        <translation>値ごと (%1)</translation>
    </message>
    <message>
        <source>By lines (+%1 −%2)</source>
        <translation>行ごと (+%1 −%2)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Secrets are masked; where only they differ, nothing differs.</source>
        <translation>機密情報はマスクされています。機密情報だけが異なる場合は、差異なしとみなします。</translation>
    </message>
</context>
<context>
    <name>Gui::Comparison</name>
    <message>
        <source>One of the bodies is not complete: what is compared is what was kept.</source>
        <translation>一方のボディが完全ではないため、保存された部分だけを比較しています。</translation>
    </message>
    <message>
        <source>The bodies differ; they are too long to be compared line by line.</source>
        <translation>ボディは異なりますが、長すぎるため行ごとには比較できません。</translation>
    </message>
    <message>
        <source>The bodies differ; they are no texts.</source>
        <translation>ボディは異なりますが、テキストではありません。</translation>
    </message>
</context>
<context>
    <name>Gui::ConditionRow</name>
    <message>
        <source>not</source>
        <translation>否定</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>調べる対象</translation>
    </message>
    <message>
        <source>How it is looked at</source>
        <translation>調べ方</translation>
    </message>
    <message>
        <source>Name of what is looked at</source>
        <translation>調べる対象の名前</translation>
    </message>
    <message>
        <source>What it must be</source>
        <translation>求められる値</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>この条件を削除</translation>
    </message>
    <message>
        <source>Add Condition</source>
        <translation>条件を追加</translation>
    </message>
    <message>
        <source>One of the conditions is enough</source>
        <translation>条件のいずれか 1 つを満たせばよい</translation>
    </message>
    <message>
        <source>as text</source>
        <translation>テキストとして</translation>
    </message>
    <message>
        <source>Values are compared as they are written: 7 with &quot;7&quot;.</source>
        <translation>値は書かれたとおりに比較されます。7 は &quot;7&quot; と等しくなります。</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>スキーマ</translation>
    </message>
    <message>
        <source>at</source>
        <comment>JSON path within a value</comment>
        <translation>位置</translation>
    </message>
    <message>
        <source>JSON path within it</source>
        <translation>値の中の JSON パス</translation>
    </message>
</context>
<context>
    <name>Gui::ConsoleGutter</name>
    <message>
        <source>Standard error</source>
        <translation>標準エラー出力</translation>
    </message>
    <message>
        <source>What you sent</source>
        <translation>自分が送信した行</translation>
    </message>
    <message>
        <source>From the server</source>
        <translation>サーバーからのメッセージ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
</context>
<context>
    <name>Gui::ConsolePane</name>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Find in the console (Ctrl+F)</source>
        <translation>コンソール内を検索します (Ctrl+F)</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Show when each line came</source>
        <translation>各行の届いた時刻を表示します</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>折り返し</translation>
    </message>
    <message>
        <source>Break long lines</source>
        <translation>長い行を折り返します</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>追従</translation>
    </message>
    <message>
        <source>Keep the newest line in sight</source>
        <translation>最新の行を常に表示します</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>すべてコピー</translation>
    </message>
    <message>
        <source>Copy all lines</source>
        <translation>すべての行をコピーします</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save all lines in a file (Ctrl+S)</source>
        <translation>すべての行をファイルに保存します (Ctrl+S)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Forget what was said so far</source>
        <translation>これまでのメッセージを消去します</translation>
    </message>
    <message>
        <source>What the program prints and the server says</source>
        <translation>プログラムの出力とサーバーのメッセージ</translation>
    </message>
    <message>
        <source>What the server itself says</source>
        <translation>サーバー自体のメッセージ</translation>
    </message>
    <message>
        <source>%1 could not be opened: no browser was found.</source>
        <translation>%1 を開けませんでした。ブラウザーが見つかりません。</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier line(s) are not here any more.</source>
        <translation>
            <numerusform>これより前の %n 行はすでに残っていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>To keep all of what the program prints, name a file in the settings.</source>
        <translation>プログラムが出力する内容をすべて残すには、設定でファイルを指定してください。</translation>
    </message>
    <message>
        <source>What the program printed is in %1.</source>
        <translation>プログラムの出力は %1 にあります。</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n line(s)</source>
        <translation>
            <numerusform>%n 行をコピーしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Console</source>
        <translation>コンソール</translation>
    </message>
    <message>
        <source>Nothing yet: starts, stops and problems appear here.</source>
        <translation>まだ何もありません。起動、停止、問題がここに表示されます。</translation>
    </message>
    <message>
        <source>Send a line to the program</source>
        <translation>プログラムに 1 行送信</translation>
    </message>
    <message>
        <source>Input of the program</source>
        <translation>プログラムへの入力</translation>
    </message>
</context>
<context>
    <name>Gui::ConsoleView</name>
    <message>
        <source>&amp;Open Link</source>
        <translation>リンクを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Copy &amp;Link</source>
        <translation>リンクをコピー(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Gui::ContentField</name>
    <message>
        <source>Content</source>
        <translation>ボディ</translation>
    </message>
    <message>
        <source>The content is no Base64.</source>
        <translation>ボディが Base64 ではありません。</translation>
    </message>
    <message>
        <source>The path of the file is missing.</source>
        <translation>ファイルのパスがありません。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Bytes (Base64)</source>
        <translation>バイト (Base64)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Kind of content</source>
        <translation>ボディの種類</translation>
    </message>
    <message>
        <source>Path in the folder of the mock file</source>
        <translation>モックファイルのフォルダー内のパス</translation>
    </message>
</context>
<context>
    <name>Gui::CountChoice</name>
    <message>
        <source>at least</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>ちょうど</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>How the number is meant</source>
        <translation>件数の指定方法</translation>
    </message>
    <message>
        <source>Number of requests</source>
        <translation>リクエストの件数</translation>
    </message>
</context>
<context>
    <name>Gui::DataRow</name>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>value (JSON)</source>
        <translation>値 (JSON)</translation>
    </message>
    <message>
        <source>Remove this value</source>
        <translation>この値を削除</translation>
    </message>
</context>
<context>
    <name>Gui::DelayField</name>
    <message>
        <source>“%1” is no percentile, such as p90 120: nine of ten answers take 120 ms or less.</source>
        <translation>「%1」はパーセンタイルではありません。p90 120 のように指定します。この例では、10 件中 9 件のレスポンスが 120 ms 以下になります。</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation>パーセンタイル</translation>
    </message>
    <message>
        <source>Kind of delay</source>
        <translation>遅延の種類</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>from </source>
        <translation>最小 </translation>
    </message>
    <message>
        <source>to </source>
        <translation>最大 </translation>
    </message>
    <message>
        <source>Shortest delay</source>
        <translation>最小の遅延</translation>
    </message>
    <message>
        <source>Longest delay</source>
        <translation>最大の遅延</translation>
    </message>
</context>
<context>
    <name>Gui::DetailPane</name>
    <message>
        <source>Select a server to see what it does.</source>
        <translation>サーバーを選択すると、その動作が表示されます。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>トラフィック</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>コンソール</translation>
    </message>
    <message>
        <source>Breakpoints</source>
        <translation>ブレークポイント</translation>
    </message>
    <message>
        <source>Breakpoints (%1)</source>
        <translation>ブレークポイント (%1)</translation>
    </message>
    <message>
        <source>Mock</source>
        <translation>モック</translation>
    </message>
</context>
<context>
    <name>Gui::Dialogs</name>
    <message>
        <source>Serve a Folder</source>
        <translation>フォルダーを配信</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation>配信</translation>
    </message>
</context>
<context>
    <name>Gui::DiffViews</name>
    <message>
        <source>+ added</source>
        <translation>+ 追加</translation>
    </message>
    <message>
        <source>− removed</source>
        <translation>− 削除</translation>
    </message>
    <message>
        <source>≠ changed</source>
        <translation>≠ 変更</translation>
    </message>
    <message>
        <source>↕ moved</source>
        <translation>↕ 移動</translation>
    </message>
</context>
<context>
    <name>Gui::DiskBar</name>
    <message>
        <source>Somebody else has changed the file, and there are changes here that are not saved. Nothing is written until you say which counts.</source>
        <translation>ファイルがほかで変更されましたが、ここにも保存されていない変更があります。どちらを採用するか選ぶまで、何も書き込まれません。</translation>
    </message>
    <message>
        <source>These are changes that were not saved when the program ended.</source>
        <translation>プログラムの終了時に保存されていなかった変更です。</translation>
    </message>
    <message>
        <source>The server answers as this file says, which is in the format of another program: here it can be changed as text.</source>
        <translation>サーバーはこのファイルのとおりに応答します。ほかのプログラムの形式のため、ここではテキストとして変更できます。</translation>
    </message>
    <message>
        <source>Discard Them</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>Take the File&apos;s</source>
        <translation>ファイルの内容を採用</translation>
    </message>
    <message>
        <source>Write Mine</source>
        <translation>自分の変更を書き込む</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Make a Mock File of It</source>
        <translation>モックファイルを作成</translation>
    </message>
    <message numerus="yes">
        <source>(and %n more, see below the text)</source>
        <translation>
            <numerusform>(ほか %n 件、テキストの下を参照)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::DocumentTreeModel</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n 個の値</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>Gui::DocumentTreeView</name>
    <message>
        <source>Copy &amp;value</source>
        <translation>値をコピー(&amp;V)</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>パスをコピー(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Open all below</source>
        <translation>下位をすべて展開(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Close all</source>
        <translation>すべて折りたたむ(&amp;C)</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>ドキュメント</translation>
    </message>
</context>
<context>
    <name>Gui::EmptyState</name>
    <message>
        <source>Drop a folder here to serve it</source>
        <translation>ここにフォルダーをドロップして配信</translation>
    </message>
    <message>
        <source>A server of its own starts at once on a free port of this computer; every request shows up here.</source>
        <translation>専用のサーバーがこのコンピューターの空きポートですぐに起動し、すべてのリクエストがここに表示されます。</translation>
    </message>
    <message>
        <source>&amp;New Server…</source>
        <translation>新規サーバー(&amp;N)…</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>最近使ったフォルダー</translation>
    </message>
    <message>
        <source>From a terminal:</source>
        <translation>ターミナルから:</translation>
    </message>
    <message>
        <source>F1 shows all keyboard shortcuts.</source>
        <translation>F1 でキーボードショートカットをすべて表示します。</translation>
    </message>
    <message>
        <source>Serve a F&amp;older…</source>
        <translation>フォルダーを配信(&amp;O)…</translation>
    </message>
</context>
<context>
    <name>Gui::EmptyTraffic</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>フィルターを消去</translation>
    </message>
    <message>
        <source>No request matches the filter</source>
        <translation>フィルターに一致するリクエストはありません</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>リクエストはまだありません</translation>
    </message>
    <message>
        <source>The requests are still there.</source>
        <translation>リクエストは残っています。</translation>
    </message>
    <message>
        <source>Open the server in a browser, or ask it from a terminal:</source>
        <translation>ブラウザーでサーバーを開くか、端末からリクエストしてください：</translation>
    </message>
    <message>
        <source>Start the server: each request shows up here as it comes.</source>
        <translation>サーバーを起動してください：リクエストは届き次第ここに表示されます。</translation>
    </message>
    <message>
        <source>The traffic of this server is not shown</source>
        <translation>このサーバーの通信は表示されません</translation>
    </message>
    <message>
        <source>Requests are only passed on. Tick “Show traffic” in its settings to see and record them; it counts at once.</source>
        <translation>リクエストは転送されるだけです。表示して記録するには、設定で「トラフィックを表示」をオンにしてください。すぐに適用されます。</translation>
    </message>
</context>
<context>
    <name>Gui::EventsPage</name>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>イベント %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>the last one is not complete</source>
        <translation>最後のものは不完全</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
</context>
<context>
    <name>Gui::ExchangeDetail</name>
    <message>
        <source>Kept are the %1.</source>
        <translation>保存されているのは%1です。</translation>
    </message>
    <message>
        <source>Request, field %1</source>
        <translation>リクエスト、フィールド %1</translation>
    </message>
    <message>
        <source>Request, target</source>
        <translation>リクエスト、ターゲット</translation>
    </message>
    <message>
        <source>Request, body</source>
        <translation>リクエスト、ボディ</translation>
    </message>
    <message>
        <source>Response, field %1</source>
        <translation>レスポンス、フィールド %1</translation>
    </message>
    <message>
        <source>Response, body</source>
        <translation>レスポンス、ボディ</translation>
    </message>
</context>
<context>
    <name>Gui::ExchangeExport</name>
    <message numerus="yes">
        <source>Export %n Request(s)</source>
        <translation>
            <numerusform>%n 件のリクエストをエクスポート</numerusform>
        </translation>
    </message>
    <message>
        <source>HTTP archives (*.har)</source>
        <translation>HTTP アーカイブ (*.har)</translation>
    </message>
    <message>
        <source>Files of requests (*.http)</source>
        <translation>リクエストのファイル (*.http)</translation>
    </message>
    <message>
        <source>New folder:</source>
        <translation>新しいフォルダー:</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>エクスポートしています…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>エクスポートをキャンセルしました。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) exported to %1.</source>
        <translation>
            <numerusform>%n 件のリクエストを %1 にエクスポートしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not kept any more.</source>
        <translation>
            <numerusform>%n 件はすでに保存されていませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Mock files (*.json)</source>
        <translation>モックファイル (*.json)</translation>
    </message>
</context>
<context>
    <name>Gui::ExchangePage</name>
    <message>
        <source>of which the last %1 are shown</source>
        <translation>うち最後の %1 件を表示</translation>
    </message>
</context>
<context>
    <name>Gui::ExchangeText</name>
    <message>
        <source>completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>client left</source>
        <translation>クライアントが切断</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>cut by stop</source>
        <translation>停止により打ち切り</translation>
    </message>
    <message>
        <source>Answered in full.</source>
        <translation>最後まで応答しました。</translation>
    </message>
    <message>
        <source>Refused before it reached the server.</source>
        <translation>サーバーに届く前に拒否されました。</translation>
    </message>
    <message>
        <source>The client left before the end.</source>
        <translation>終わる前にクライアントが切断しました。</translation>
    </message>
    <message>
        <source>The client was too slow.</source>
        <translation>クライアントが遅すぎました。</translation>
    </message>
    <message>
        <source>The server cut the connection.</source>
        <translation>サーバーが接続を切断しました。</translation>
    </message>
    <message>
        <source>Cut because the server was stopped.</source>
        <translation>サーバーが停止されたため打ち切られました。</translation>
    </message>
    <message>
        <source>Answered by %1.</source>
        <translation>応答元: %1。</translation>
    </message>
    <message>
        <source>%1 in all: receiving %2, waiting %3, sending %4</source>
        <translation>合計 %1: 受信 %2、待機 %3、送信 %4</translation>
    </message>
    <message>
        <source>See %1.</source>
        <comment>section of an RFC</comment>
        <translation>%1 を参照してください。</translation>
    </message>
</context>
<context>
    <name>Gui::ExchangeView</name>
    <message>
        <source>Unreadable request</source>
        <translation>読み取れないリクエスト</translation>
    </message>
    <message>
        <source>Reading the contents…</source>
        <translation>内容を読み取っています…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) are masked.</source>
        <translation>
            <numerusform>%n 件の機密情報をマスクしています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Still open at %1; this is what had come by then.</source>
        <translation>%1 の時点でまだ処理中です。それまでに届いた内容を表示しています。</translation>
    </message>
</context>
<context>
    <name>Gui::ExpectBar</name>
    <message>
        <source>No server is shown.</source>
        <translation>表示中のサーバーがありません。</translation>
    </message>
    <message>
        <source>The nearest:</source>
        <translation>最も近いもの:</translation>
    </message>
    <message numerus="yes">
        <source>Waiting; %n request(s) match so far.</source>
        <translation>
            <numerusform>待機中です。これまでに %n 件のリクエストが一致しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Passed. %1</source>
        <translation>成功しました。%1</translation>
    </message>
    <message>
        <source>Failed. %1</source>
        <translation>失敗しました。%1</translation>
    </message>
    <message>
        <source>Requests that match:</source>
        <translation>一致するリクエスト:</translation>
    </message>
    <message>
        <source>within</source>
        <translation>制限時間</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Seconds to wait</source>
        <translation>待機する秒数</translation>
    </message>
    <message>
        <source>Stop Waiting</source>
        <translation>待機を中止</translation>
    </message>
    <message>
        <source>Expect</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Gui::ExportSink</name>
    <message>
        <source>The folder is %1.</source>
        <translation>フォルダーは %1 です。</translation>
    </message>
    <message>
        <source>None of these exchanges can be mocked.</source>
        <translation>モックにできるリクエストがありません。</translation>
    </message>
    <message>
        <source>A server of the kind “Mock API” with the file %1 answers so.</source>
        <translation>種類が「モック API」のサーバーにファイル %1 を指定すると、このとおりに応答します。</translation>
    </message>
</context>
<context>
    <name>Gui::FieldEditor</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
</context>
<context>
    <name>Gui::FieldForm</name>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
</context>
<context>
    <name>Gui::FieldRow</name>
    <message>
        <source>Back to the default</source>
        <translation>既定値に戻す</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>既定値に戻す: %1</translation>
    </message>
</context>
<context>
    <name>Gui::FieldsPage</name>
    <message>
        <source>Query, form, cookies</source>
        <translation>クエリ、フォーム、Cookie</translation>
    </message>
    <message>
        <source>%1 (first %2 of %3)</source>
        <translation>%1 (%3 件中、最初の %2 件)</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>フォーム</translation>
    </message>
    <message>
        <source>Cookies that were sent</source>
        <translation>送信された Cookie</translation>
    </message>
    <message>
        <source>Cookies that were set</source>
        <translation>設定された Cookie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>Gui::FileForm</name>
    <message>
        <source>Name:</source>
        <translation>名前:</translation>
    </message>
    <message>
        <source>Notes:</source>
        <translation>メモ:</translation>
    </message>
    <message>
        <source>Fallback:</source>
        <translation>フォールバック:</translation>
    </message>
    <message>
        <source>Without prefix:</source>
        <translation>取り除く先頭部分:</translation>
    </message>
    <message>
        <source>Headers there:</source>
        <translation>転送時のヘッダー:</translation>
    </message>
    <message>
        <source>Headers back:</source>
        <translation>返送時のヘッダー:</translation>
    </message>
    <message>
        <source>Base path:</source>
        <translation>ベースパス:</translation>
    </message>
    <message>
        <source>Route order:</source>
        <translation>ルートの順序:</translation>
    </message>
    <message>
        <source>Seed:</source>
        <translation>シード:</translation>
    </message>
    <message>
        <source>Headers:</source>
        <translation>ヘッダー:</translation>
    </message>
    <message>
        <source>Delay:</source>
        <translation>遅延:</translation>
    </message>
    <message>
        <source>Bandwidth:</source>
        <translation>帯域幅:</translation>
    </message>
    <message>
        <source>Data:</source>
        <translation>データ:</translation>
    </message>
    <message>
        <source>The seed “%1” is no whole number.</source>
        <translation>シード「%1」は整数ではありません。</translation>
    </message>
    <message>
        <source>The most definite path first</source>
        <translation>最も具体的なパスを優先</translation>
    </message>
    <message>
        <source>The first in the file</source>
        <translation>ファイル内で最初のものを優先</translation>
    </message>
    <message>
        <source>Case and doubled slashes of paths do not matter</source>
        <translation>パスの大文字と小文字、重複したスラッシュを区別しない</translation>
    </message>
    <message>
        <source>Texts with {{ are templates</source>
        <translation>{{ を含むテキストはテンプレート</translation>
    </message>
    <message>
        <source>Address that gets what no route answers</source>
        <translation>どのルートも応答しないリクエストの転送先アドレス</translation>
    </message>
    <message>
        <source>Others after each start</source>
        <translation>起動するたびに異なる値</translation>
    </message>
    <message>
        <source>Add Value</source>
        <translation>値を追加</translation>
    </message>
</context>
<context>
    <name>Gui::FileSaving</name>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>%1 に書き込めませんでした: %2。別の場所を選択してください。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 を保存しました</translation>
    </message>
</context>
<context>
    <name>Gui::FilterEdit</name>
    <message>
        <source>Character %1: %2</source>
        <translation>%1 文字目: %2</translation>
    </message>
    <message>
        <source>Filter, such as: method:POST status:5xx path:/api* time:&gt;200ms</source>
        <translation>フィルター (例: method:POST status:5xx path:/api* time:&gt;200ms)</translation>
    </message>
    <message>
        <source>Filter of the requests</source>
        <translation>リクエストのフィルター</translation>
    </message>
    <message>
        <source>Words that the method, target, status, a header or a content has, or
method:POST  status:404  status:5xx  path:/api*  header:x-id=7  host:NAME
body:&quot;card declined&quot;  size:&gt;1MB  time:&gt;200ms  since:10m  server:NAME
is:error  is:slow  is:refused  is:pinned
A minus sign before a word negates it. All must hold.
Ctrl+Space offers what can stand here, Down shows examples.</source>
        <translation>メソッド、ターゲット、ステータス、ヘッダー、ボディに含まれる語、または
method:POST  status:404  status:5xx  path:/api*  header:x-id=7  host:NAME
body:&quot;card declined&quot;  size:&gt;1MB  time:&gt;200ms  since:10m  server:NAME
is:error  is:slow  is:refused  is:pinned
語の前にマイナス記号を付けると否定になります。すべての条件を満たす必要があります。
Ctrl+Space で入力候補、下矢印キーで例を表示します。</translation>
    </message>
</context>
<context>
    <name>Gui::FindBar</name>
    <message>
        <source>%1 or more</source>
        <translation>%1 件以上</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Find in the console</source>
        <translation>コンソール内を検索</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Tell capital letters from small ones</source>
        <translation>大文字と小文字を区別します</translation>
    </message>
    <message>
        <source>The one before (Shift+F3)</source>
        <translation>前の一致 (Shift+F3)</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>前の一致</translation>
    </message>
    <message>
        <source>The next one (F3)</source>
        <translation>次の一致 (F3)</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>次の一致</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Gui::FolderDrop</name>
    <message>
        <source>Drop to serve “%1”</source>
        <comment>name of a folder</comment>
        <translation>ドロップして「%1」を配信</translation>
    </message>
    <message numerus="yes">
        <source>Drop to serve %n folder(s)</source>
        <translation>
            <numerusform>ドロップして %n 個のフォルダーを配信</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to open “%1”</source>
        <comment>name of a file</comment>
        <translation>ドロップして「%1」を開く</translation>
    </message>
</context>
<context>
    <name>Gui::Format</name>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 日 %2 時間</translation>
    </message>
</context>
<context>
    <name>Gui::GeneralFields</name>
    <message>
        <source>“%1” is no address: enter an IP address such as 127.0.0.1, or localhost.</source>
        <translation>「%1」はアドレスではありません。127.0.0.1 などの IP アドレスか、localhost を入力してください。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Another server is called “%1”: choose another name.</source>
        <translation>「%1」という名前のサーバーがすでにあります。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>127.0.0.1 is reachable from this computer only.</source>
        <translation>127.0.0.1 にはこのコンピューターからのみアクセスできます。</translation>
    </message>
    <message>
        <source>127.0.0.1 (this computer only)</source>
        <translation>127.0.0.1 (このコンピューターのみ)</translation>
    </message>
    <message>
        <source>::1 (this computer only, IPv6)</source>
        <translation>::1 (このコンピューターのみ、IPv6)</translation>
    </message>
    <message>
        <source>0.0.0.0 (everyone in the network)</source>
        <translation>0.0.0.0 (ネットワーク上の全員)</translation>
    </message>
    <message>
        <source>:: (everyone in the network, IPv6 too)</source>
        <translation>:: (ネットワーク上の全員、IPv6 を含む)</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Any free port</source>
        <translation>任意の空きポート</translation>
    </message>
    <message>
        <source>A certain port, or any if it is taken</source>
        <translation>指定のポート (使用中なら任意のポート)</translation>
    </message>
    <message>
        <source>A certain port only</source>
        <translation>指定のポートのみ</translation>
    </message>
    <message>
        <source>Port number</source>
        <translation>ポート番号</translation>
    </message>
    <message>
        <source>Start with the window</source>
        <translation>ウィンドウと同時に起動</translation>
    </message>
    <message>
        <source>The server starts by itself when Portside opens.</source>
        <translation>Portside を開くと、サーバーが自動的に起動します。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Keep its traffic</source>
        <translation>通信を保存</translation>
    </message>
    <message>
        <source>Requests are kept on the disk, also when Portside ends. Without it the server is private: nothing of its requests is written, and what was kept of them is deleted.</source>
        <translation>リクエストはディスクに保存され、Portside の終了後も残ります。オフにするとサーバーはプライベートになり、リクエストは一切書き込まれず、保存済みのものも削除されます。</translation>
    </message>
</context>
<context>
    <name>Gui::HarImporter</name>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 を読み取れませんでした: %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) from %1, which %2 wrote.</source>
        <translation>
            <numerusform>%1 から %n 件のリクエスト (作成元: %2)。</numerusform>
        </translation>
    </message>
    <message>
        <source>an unnamed program</source>
        <translation>名前のないプログラム</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n 件を読み取れませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::HeadPage</name>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>レスポンス</translation>
    </message>
    <message>
        <source>Request: head %1, content %2</source>
        <translation>リクエスト: ヘッダー部 %1、ボディ %2</translation>
    </message>
    <message>
        <source>No response was sent</source>
        <translation>レスポンスは送信されませんでした</translation>
    </message>
    <message>
        <source>Response: head %1, content %2</source>
        <translation>レスポンス: ヘッダー部 %1、ボディ %2</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>生データ</translation>
    </message>
    <message>
        <source>Show the head as it was sent</source>
        <translation>ヘッダー部を送信されたまま表示します</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Fields of the request</source>
        <translation>リクエストのフィールド</translation>
    </message>
    <message>
        <source>Fields of the response</source>
        <translation>レスポンスのフィールド</translation>
    </message>
    <message>
        <source>Head of the request</source>
        <translation>リクエストのヘッダー部</translation>
    </message>
    <message>
        <source>Head of the response</source>
        <translation>レスポンスのヘッダー部</translation>
    </message>
</context>
<context>
    <name>Gui::HeadersField</name>
    <message>
        <source>Name: value</source>
        <translation>名前: 値</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
</context>
<context>
    <name>Gui::HeadsPage</name>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
</context>
<context>
    <name>Gui::HeldEditor</name>
    <message>
        <source>Secrets are masked: end the presentation mode to change anything.</source>
        <translation>機密情報はマスクされています。変更するには、プレゼンテーションモードを終了してください。</translation>
    </message>
    <message>
        <source>&amp;Content</source>
        <translation>ボディ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Content, the first %1: more follows as it comes</source>
        <translation>ボディ(&amp;C)、最初の %1: 残りは届きしだいそのまま続きます</translation>
    </message>
    <message>
        <source>&amp;Content, %1: no text, it stays as it is</source>
        <translation>ボディ(&amp;C)、%1: テキストではないため、そのままになります</translation>
    </message>
    <message>
        <source>Secrets are masked. What you changed before counts when it goes on.</source>
        <translation>機密情報はマスクされています。これまでに行った変更は、続行時に適用されます。</translation>
    </message>
    <message>
        <source>What you changed has a mistake: end the presentation mode to see it.</source>
        <translation>変更した内容に誤りがあります。確認するには、プレゼンテーションモードを終了してください。</translation>
    </message>
    <message>
        <source>Hea&amp;d</source>
        <translation>ヘッダー部(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Gui::HeldModel</name>
    <message>
        <source>Answer</source>
        <translation>レスポンス</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Goes on in</source>
        <translation>続行まで</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>保留対象</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
</context>
<context>
    <name>Gui::HeldText</name>
    <message>
        <source>“%1” cannot stand here: this head is not in UTF-8.</source>
        <translation>「%1」はここでは使用できません。このヘッダー部は UTF-8 ではありません。</translation>
    </message>
</context>
<context>
    <name>Gui::HoldPane</name>
    <message>
        <source>Hold re&amp;quests</source>
        <translation>リクエストを保留(&amp;Q)</translation>
    </message>
    <message>
        <source>Requests wait here before they go on to the upstream.</source>
        <translation>リクエストは、アップストリームに転送される前にここで待機します。</translation>
    </message>
    <message>
        <source>Hold &amp;answers</source>
        <translation>レスポンスを保留(&amp;A)</translation>
    </message>
    <message>
        <source>Answers wait here before they go back to the client.</source>
        <translation>レスポンスは、クライアントに返される前にここで待機します。</translation>
    </message>
    <message>
        <source>All of them, or such as method:POST path:/api*</source>
        <translation>すべて、または method:POST path:/api* など</translation>
    </message>
    <message>
        <source>Which messages are held</source>
        <translation>保留するメッセージ</translation>
    </message>
    <message>
        <source>at &amp;most</source>
        <translation>最長(&amp;M)</translation>
    </message>
    <message>
        <source>After that a message goes on by itself, as it came.</source>
        <translation>この時間が過ぎると、メッセージは届いたままの内容で自動的に続行されます。</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Held messages</source>
        <translation>保留中のメッセージ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>As it stands here (Ctrl+Return)</source>
        <translation>ここに表示されている内容で続行します (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Cut the client&apos;s connection (Ctrl+Shift+Delete)</source>
        <translation>クライアントの接続を切断します (Ctrl+Shift+Delete)</translation>
    </message>
    <message>
        <source>Let all go on</source>
        <translation>すべて続行</translation>
    </message>
    <message>
        <source>As they came (Ctrl+Shift+Return)</source>
        <translation>届いたままの内容で続行します (Ctrl+Shift+Return)</translation>
    </message>
    <message>
        <source>Only servers that pass requests on can hold them: reverse proxies and commands.</source>
        <translation>リクエストを保留できるのは、リクエストを転送するサーバー (リバースプロキシとコマンド) だけです。</translation>
    </message>
    <message>
        <source>Requests and answers that you hold wait here, to be looked at, changed, let go on or dropped.</source>
        <translation>保留したリクエストとレスポンスがここで待機します。確認、変更、続行、破棄ができます。</translation>
    </message>
    <message>
        <source>Nothing can wait here: the server does not run.</source>
        <translation>ここで待機するものはありません。サーバーが実行されていません。</translation>
    </message>
    <message>
        <source>Nothing waits. What matches appears here as it comes.</source>
        <translation>待機中のものはありません。一致するものが届くとここに表示されます。</translation>
    </message>
</context>
<context>
    <name>Gui::ImportWindow</name>
    <message>
        <source>Import HAR</source>
        <translation>HAR をインポート</translation>
    </message>
    <message>
        <source>HTTP archives (*.har *.json)</source>
        <translation>HTTP アーカイブ (*.har *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1 (imported)</source>
        <translation>%1 (インポート済み)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取っています…</translation>
    </message>
</context>
<context>
    <name>Gui::LimitFields</name>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>秒</translation>
    </message>
    <message>
        <source>Grace time</source>
        <translation>猶予時間</translation>
    </message>
    <message>
        <source>How long a stop waits for open requests.</source>
        <translation>停止時に、処理中のリクエストを待つ時間です。</translation>
    </message>
    <message>
        <source>Head time-out</source>
        <translation>ヘッダー部のタイムアウト</translation>
    </message>
    <message>
        <source>A client that takes longer to send a head gets 408.</source>
        <translation>ヘッダー部の送信にこれより長くかかるクライアントには 408 を返します。</translation>
    </message>
    <message>
        <source>Content time-out</source>
        <translation>ボディのタイムアウト</translation>
    </message>
    <message>
        <source>The longest pause within the content of a request.</source>
        <translation>リクエストのボディの途中で許される最長の中断時間です。</translation>
    </message>
    <message>
        <source>Write time-out</source>
        <translation>書き込みのタイムアウト</translation>
    </message>
    <message>
        <source>A client that takes nothing for so long is cut.</source>
        <translation>この時間何も受け取らないクライアントは切断されます。</translation>
    </message>
    <message>
        <source>Idle time-out</source>
        <translation>アイドルタイムアウト</translation>
    </message>
    <message>
        <source>How long a connection waits for the next request.</source>
        <translation>接続が次のリクエストを待つ時間です。</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続数</translation>
    </message>
    <message>
        <source>More at the same time get 503.</source>
        <translation>同時にこれを超える接続には 503 を返します。</translation>
    </message>
    <message>
        <source>Requests per connection</source>
        <translation>接続あたりのリクエスト数</translation>
    </message>
    <message>
        <source>Then the connection is closed; 0 is no limit.</source>
        <translation>この数に達すると接続を閉じます。0 は無制限です。</translation>
    </message>
    <message>
        <source>Largest content</source>
        <translation>ボディの最大サイズ</translation>
    </message>
    <message>
        <source>A larger request gets 413; 0 is no limit.</source>
        <translation>これより大きいリクエストには 413 を返します。0 は無制限です。</translation>
    </message>
    <message>
        <source>Longest target</source>
        <translation>ターゲットの最大長</translation>
    </message>
    <message>
        <source>A longer one gets 414.</source>
        <translation>これより長い場合は 414 を返します。</translation>
    </message>
    <message>
        <source>Longest header field</source>
        <translation>ヘッダーフィールドの最大長</translation>
    </message>
    <message>
        <source>A longer one gets 431.</source>
        <translation>これより長い場合は 431 を返します。</translation>
    </message>
    <message>
        <source>Largest head</source>
        <translation>ヘッダー部の最大サイズ</translation>
    </message>
    <message>
        <source>All header fields together; a larger head gets 431.</source>
        <translation>すべてのヘッダーフィールドの合計です。これより大きいヘッダー部には 431 を返します。</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>ヘッダーフィールド数</translation>
    </message>
    <message>
        <source>More get 431.</source>
        <translation>これより多い場合は 431 を返します。</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>Worker threads</source>
        <translation>ワーカースレッド数</translation>
    </message>
    <message>
        <source>Threads that answer requests side by side, for many clients at once.</source>
        <translation>リクエストに並行して応答するスレッドの数です。同時に多数のクライアントが接続する場合に使用します。</translation>
    </message>
    <message>
        <source>Recorded content</source>
        <translation>記録するボディ</translation>
    </message>
    <message>
        <source>So much of each body is kept with its request; 0 keeps none.</source>
        <translation>リクエストとともに各ボディを保存する最大サイズです。0 では保存しません。</translation>
    </message>
</context>
<context>
    <name>Gui::LiveForm</name>
    <message>
        <source>At once:</source>
        <translation>接続直後:</translation>
    </message>
    <message>
        <source>Every:</source>
        <translation>間隔:</translation>
    </message>
    <message>
        <source>Choose:</source>
        <translation>選択方法:</translation>
    </message>
    <message>
        <source>Replies:</source>
        <translation>返信:</translation>
    </message>
    <message>
        <source>Protocols:</source>
        <translation>プロトコル:</translation>
    </message>
    <message>
        <source>Retry:</source>
        <translation>再試行:</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>最初のもの</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>順番に</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>ランダム</translation>
    </message>
    <message>
        <source>All clients get the same</source>
        <translation>すべてのクライアントに同じものを送る</translation>
    </message>
    <message>
        <source>Add Reply</source>
        <translation>返信を追加</translation>
    </message>
    <message>
        <source>Again from the beginning after the last one</source>
        <translation>最後のメッセージの後、最初から繰り返す</translation>
    </message>
    <message>
        <source>Close after the last one</source>
        <translation>最後のメッセージの後に閉じる</translation>
    </message>
    <message>
        <source>What no reply fits comes back</source>
        <translation>どの返信にも該当しないものはそのまま送り返す</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Names, by commas</source>
        <translation>名前 (コンマ区切り)</translation>
    </message>
</context>
<context>
    <name>Gui::MainWindow</name>
    <message>
        <source>Copied %1</source>
        <translation>%1 をコピーしました</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n URL(s)</source>
        <translation>
            <numerusform>%n 件の URL をコピーしました</numerusform>
        </translation>
    </message>
    <message>
        <source>No browser could be started for %1. Copy the URL instead.</source>
        <translation>%1 を開くブラウザーを起動できませんでした。代わりに URL をコピーしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) running</source>
        <translation>
            <numerusform>%n 個のサーバーが実行中</numerusform>
        </translation>
    </message>
    <message>
        <source>Portside</source>
        <translation>Portside</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, warning</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>Gui::MarkActions</name>
    <message>
        <source>Unpin</source>
        <translation>ピン留めを外す</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>メモ…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>What is worth knowing about it:</source>
        <translation>覚えておきたいこと:</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n request(s)? They cannot be brought back.</source>
        <translation>
            <numerusform>%n 件のリクエストを削除しますか？元に戻すことはできません。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was imported and can only be deleted as a whole. Delete all of its requests?</source>
        <translation>「%1」はインポートされたもので、一括でしか削除できません。リクエストをすべて削除しますか？</translation>
    </message>
</context>
<context>
    <name>Gui::MarkLook</name>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>色なし</translation>
    </message>
</context>
<context>
    <name>Gui::MaskFields</name>
    <message>
        <source>“%1”</source>
        <comment>a path</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1 is no path: write a name, as “password”, or a path, as “$.user.key”.</source>
        <translation>%1 はパスではありません。「password」のような名前か、「$.user.key」のようなパスを入力してください。</translation>
    </message>
    <message>
        <source>What is named here is masked in copies, in exports and, in the presentation mode, on the screen; a name in each line. Authorization and cookies always are.</source>
        <translation>ここに指定したものは、コピーとエクスポートで、またプレゼンテーションモードでは画面上でもマスクされます。1 行に 1 つの名前を入力します。Authorization と Cookie は常にマスクされます。</translation>
    </message>
    <message>
        <source>&amp;Header fields</source>
        <translation>ヘッダーフィールド(&amp;H)</translation>
    </message>
    <message>
        <source>Fields of &amp;queries and forms</source>
        <translation>クエリとフォームのフィールド(&amp;Q)</translation>
    </message>
    <message>
        <source>Names and paths in &amp;JSON</source>
        <translation>JSON の名前とパス(&amp;J)</translation>
    </message>
    <message>
        <source>In place of what is written above</source>
        <translation>上に入力した内容と置き換えます</translation>
    </message>
    <message>
        <source>Usual Na&amp;mes</source>
        <translation>一般的な名前(&amp;M)</translation>
    </message>
</context>
<context>
    <name>Gui::MessageRow</name>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>クローズ</translation>
    </message>
    <message>
        <source>Add Message</source>
        <translation>メッセージを追加</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>The message “%1” is no Base64.</source>
        <translation>メッセージ「%1」が Base64 ではありません。</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>メッセージの種類</translation>
    </message>
    <message>
        <source>Code of the close</source>
        <translation>クローズコード</translation>
    </message>
    <message>
        <source>event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Type of the event</source>
        <translation>イベントの種類</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Id of the event</source>
        <translation>イベントの ID</translation>
    </message>
    <message>
        <source>what it says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What the message says</source>
        <translation>メッセージの内容</translation>
    </message>
    <message>
        <source>after </source>
        <translation>間隔 </translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>So long after the message before</source>
        <translation>直前のメッセージからの間隔</translation>
    </message>
    <message>
        <source>Remove this message</source>
        <translation>このメッセージを削除</translation>
    </message>
</context>
<context>
    <name>Gui::MessagesPage</name>
    <message>
        <source>→ Client</source>
        <translation>→ クライアント</translation>
    </message>
    <message>
        <source>← Server</source>
        <translation>← サーバー</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>メッセージ %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>not all of what passed was kept</source>
        <translation>通過した内容の一部は未保存</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>送信元</translation>
    </message>
    <message>
        <source>After</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>Gui::MockEditor</name>
    <message>
        <source>Route</source>
        <translation>ルート</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Save at once</source>
        <translation>すぐに保存</translation>
    </message>
    <message>
        <source>Each change is saved a moment later, if the file can be read then.</source>
        <translation>ファイルを正しく読み取れる状態であれば、変更は少し後に自動的に保存されます。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>action, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Add a Route</source>
        <translation>ルートを追加</translation>
    </message>
    <message>
        <source>Duplicate the Route</source>
        <translation>ルートを複製</translation>
    </message>
    <message>
        <source>Remove the Route</source>
        <translation>ルートを削除</translation>
    </message>
    <message>
        <source>Move the Route Up</source>
        <translation>ルートを上へ移動</translation>
    </message>
    <message>
        <source>Move the Route Down</source>
        <translation>ルートを下へ移動</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Somebody else has changed other parts of the file; they are taken over.</source>
        <translation>ファイルの別の部分がほかで変更されました。その変更を取り込みます。</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>Remove the Resource</source>
        <translation>リソースを削除</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Add a Resource</source>
        <translation>リソースを追加</translation>
    </message>
</context>
<context>
    <name>Gui::MockImporter</name>
    <message>
        <source>The file “%1” cannot be written: %2.</source>
        <translation>ファイル「%1」に書き込めません: %2。</translation>
    </message>
    <message>
        <source>Make a Mock API of a File</source>
        <translation>ファイルからモック API を作成</translation>
    </message>
    <message>
        <source>OpenAPI, Mockoon, HAR (*.yaml *.yml *.json *.har)</source>
        <translation>OpenAPI、Mockoon、HAR (*.yaml *.yml *.json *.har)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save the Mock File</source>
        <translation>モックファイルを保存</translation>
    </message>
    <message>
        <source>Mock files (*.json)</source>
        <translation>モックファイル (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>The mock API has %n routes.</source>
        <translation>
            <numerusform>モック API のルートは %n 個です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Mock API</source>
        <translation>モック API</translation>
    </message>
    <message numerus="yes">
        <source>%n things were not taken over as they are.</source>
        <translation>
            <numerusform>%n 件はそのままの形では取り込まれませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::MockPane</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>What could not be taken over:</source>
        <translation>取り込めなかったもの:</translation>
    </message>
    <message>
        <source>This server has no mock file.</source>
        <translation>このサーバーにはモックファイルがありません。</translation>
    </message>
</context>
<context>
    <name>Gui::MockTextView</name>
    <message>
        <source>Line %1: %2</source>
        <comment>number, what is wrong</comment>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>誤り</translation>
    </message>
</context>
<context>
    <name>Gui::NeedsField</name>
    <message>
        <source>Needs</source>
        <translation>依存先</translation>
    </message>
    <message>
        <source>Servers that are started before this one and stopped after it, one name a line.</source>
        <translation>このサーバーより先に起動し、後に停止するサーバーです。1 行に 1 つの名前を入力します。</translation>
    </message>
    <message>
        <source>There is no server “%1”.</source>
        <translation>サーバー「%1」はありません。</translation>
    </message>
</context>
<context>
    <name>Gui::NewServerDialog</name>
    <message>
        <source>New Server</source>
        <translation>新規サーバー</translation>
    </message>
    <message>
        <source>Kind of server</source>
        <translation>サーバーの種類</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>ポート(&amp;P)</translation>
    </message>
    <message>
        <source>Any free port</source>
        <translation>任意の空きポート</translation>
    </message>
    <message>
        <source>This port only</source>
        <translation>このポートのみ</translation>
    </message>
    <message>
        <source>This port, or any other if it is taken</source>
        <translation>このポート (使用中なら別の任意のポート)</translation>
    </message>
    <message>
        <source>Port number</source>
        <translation>ポート番号</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Create and Start</source>
        <translation>作成して起動(&amp;C)</translation>
    </message>
    <message>
        <source>This computer only (127.0.0.1)</source>
        <translation>このコンピューターのみ (127.0.0.1)</translation>
    </message>
    <message>
        <source>This computer only, IPv6 (::1)</source>
        <translation>このコンピューターのみ、IPv6 (::1)</translation>
    </message>
    <message>
        <source>Every network (0.0.0.0)</source>
        <translation>すべてのネットワーク (0.0.0.0)</translation>
    </message>
    <message>
        <source>Every network, IPv6 too (::)</source>
        <translation>すべてのネットワーク、IPv6 を含む (::)</translation>
    </message>
    <message>
        <source>&amp;Other machines may reach this server</source>
        <translation>ほかのコンピューターからのアクセスを許可(&amp;O)</translation>
    </message>
    <message>
        <source>Begin &amp;with</source>
        <translation>テンプレート(&amp;W)</translation>
    </message>
    <message>
        <source>Start it when&amp;ever Portside starts</source>
        <translation>Portside の起動時に毎回起動する(&amp;E)</translation>
    </message>
</context>
<context>
    <name>Gui::NoteBar</name>
    <message numerus="yes">
        <source>%n more note(s)</source>
        <translation>
            <numerusform>ほか %n 件の通知</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::NoteWidget</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close this note</source>
        <translation>この通知を閉じる</translation>
    </message>
</context>
<context>
    <name>Gui::OpenButton</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>処理中 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests that are still being answered: pick one to see what has come so far</source>
        <translation>まだ応答中のリクエストです。選択すると、これまでに届いた内容が表示されます</translation>
    </message>
    <message>
        <source>%1 %2, for %3</source>
        <comment>method, target, time</comment>
        <translation>%1 %2 (経過: %3)</translation>
    </message>
</context>
<context>
    <name>Gui::OpenExchangeModel</name>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>経過時間</translation>
    </message>
</context>
<context>
    <name>Gui::OverviewPane</name>
    <message>
        <source>Copy URL</source>
        <translation>URL をコピー</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>今すぐ停止</translation>
    </message>
    <message>
        <source>Requests per second, last five minutes</source>
        <translation>1 秒あたりのリクエスト数 (過去 5 分間)</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Connections so far</source>
        <translation>これまでの接続</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Median (p50)</source>
        <translation>中央値 (p50)</translation>
    </message>
    <message>
        <source>Open requests</source>
        <translation>処理中のリクエスト</translation>
    </message>
    <message>
        <source>since %1 (%2)</source>
        <translation>%1 から (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n request(s) to end.</source>
        <translation>
            <numerusform>%n 件のリクエストの終了を待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>95th percentile (p95)</source>
        <translation>95 パーセンタイル (p95)</translation>
    </message>
    <message>
        <source>99th percentile (p99)</source>
        <translation>99 パーセンタイル (p99)</translation>
    </message>
    <message>
        <source>What is still open after %1 is cut off.</source>
        <translation>%1 後にまだ終わっていないものは打ち切られます。</translation>
    </message>
    <message>
        <source>since %1 (%2), thread %3</source>
        <translation>%1 から（%2）、スレッド %3</translation>
    </message>
    <message>
        <source>Other machines can reach this server.</source>
        <translation>ほかのコンピューターからこのサーバーにアクセスできます。</translation>
    </message>
    <message>
        <source>Other machines reach this server at %1.</source>
        <comment>URLs</comment>
        <translation>ほかのコンピューターからは %1 でこのサーバーにアクセスできます。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between URLs of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Encrypted: see Settings for the certificate.</source>
        <translation>暗号化されています。証明書は「設定」で確認できます。</translation>
    </message>
</context>
<context>
    <name>Gui::PairRow</name>
    <message>
        <source>A name is missing.</source>
        <translation>名前がありません。</translation>
    </message>
    <message>
        <source>becomes</source>
        <translation>次の値にする</translation>
    </message>
    <message>
        <source>is forgotten</source>
        <translation>消去する</translation>
    </message>
    <message>
        <source>What happens to it</source>
        <translation>値の扱い</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>path of the other resource, such as /users</source>
        <translation>もう一方のリソースのパス (/users など)</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>このエントリを削除</translation>
    </message>
</context>
<context>
    <name>Gui::PartsPage</name>
    <message>
        <source>Parts</source>
        <translation>パート</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>パート %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>the end is missing</source>
        <translation>末尾が欠落</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Save Part…</source>
        <translation>パートを保存…</translation>
    </message>
</context>
<context>
    <name>Gui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>環境設定</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Keep servers running in the tray when the window is closed</source>
        <translation>ウィンドウを閉じてもサーバーをシステムトレイで動作させ続ける(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Start minimised</source>
        <translation>最小化して起動(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Keep traffic &amp;up to</source>
        <translation>通信の保存上限(&amp;U)</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>サイズ制限なし</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>The oldest requests go when the history on the disk is larger than this; pinned ones stay</source>
        <translation>ディスク上の履歴がこのサイズを超えると、最も古いリクエストから削除されます。ピン留めしたものは残ります</translation>
    </message>
    <message>
        <source>Not &amp;older than</source>
        <translation>保存期間の上限(&amp;O)</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>期間制限なし</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 日</translation>
    </message>
    <message>
        <source>&amp;Not more than</source>
        <translation>保存件数の上限(&amp;N)</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>件数制限なし</translation>
    </message>
    <message>
        <source> requests</source>
        <translation> 件</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>トラフィック</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>機密情報</translation>
    </message>
    <message>
        <source>T&amp;ell when the first request comes to a request catcher</source>
        <translation>リクエストキャッチャーに最初のリクエストが届いたら知らせる(&amp;E)</translation>
    </message>
</context>
<context>
    <name>Gui::ProgramPanel</name>
    <message>
        <source>Restart</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>Next step now</source>
        <translation>すぐに次の段階へ</translation>
    </message>
    <message>
        <source>Do not wait: tell the program to end in a stronger way</source>
        <translation>待たずに、より強い方法でプログラムに終了を指示します</translation>
    </message>
    <message>
        <source>Show console</source>
        <translation>コンソールを表示</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>Process ID</source>
        <translation>プロセス ID</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>再起動回数</translation>
    </message>
    <message>
        <source>What the program said last</source>
        <translation>プログラムの最後の出力</translation>
    </message>
</context>
<context>
    <name>Gui::ProgramTexts</name>
    <message>
        <source>%1 is stopping. %2</source>
        <comment>server, what its program does</comment>
        <translation>%1を停止しています。%2</translation>
    </message>
    <message>
        <source>The program is starting.</source>
        <translation>プログラムを起動しています。</translation>
    </message>
    <message>
        <source>Waiting until the program is ready. %1</source>
        <comment>reason</comment>
        <translation>プログラムの準備完了を待っています。%1</translation>
    </message>
    <message>
        <source>The program is ready; it listens on port %1.</source>
        <translation>プログラムの準備が完了し、ポート %1 で待ち受けています。</translation>
    </message>
    <message>
        <source>The program is ready.</source>
        <translation>プログラムの準備が完了しました。</translation>
    </message>
    <message>
        <source>The program is started again in %1. %2</source>
        <comment>time, reason</comment>
        <translation>プログラムを %1 後に再び起動します。%2</translation>
    </message>
    <message>
        <source>The program is being ended.</source>
        <translation>プログラムを終了しています。</translation>
    </message>
    <message>
        <source>The program was told to end by %1; the next step follows in %2.</source>
        <translation>%1 でプログラムに終了を指示しました。%2 後に次の段階に進みます。</translation>
    </message>
    <message>
        <source>The program was told to end by %1.</source>
        <translation>%1 でプログラムに終了を指示しました。</translation>
    </message>
</context>
<context>
    <name>Gui::ProposalList</name>
    <message>
        <source>Proposals</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>“%1” seems to be made for</source>
        <comment>name of a folder; a list follows</comment>
        <translation>「%1」の用途として考えられるもの</translation>
    </message>
</context>
<context>
    <name>Gui::RateChart</name>
    <message>
        <source>Requests per second</source>
        <translation>1 秒あたりのリクエスト数</translation>
    </message>
    <message>
        <source>5 min ago</source>
        <translation>5 分前</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Requests: %1, errors: %2</source>
        <translation>リクエスト：%1、エラー：%2</translation>
    </message>
</context>
<context>
    <name>Gui::ReadyMadeBox</name>
    <message>
        <source>Nothing in particular</source>
        <translation>特になし</translation>
    </message>
</context>
<context>
    <name>Gui::ReplayBar</name>
    <message>
        <source>Send selected requests &amp;to:</source>
        <translation>選択したリクエストの送信先(&amp;T):</translation>
    </message>
    <message>
        <source>URL of the server</source>
        <translation>サーバーの URL</translation>
    </message>
    <message>
        <source>at their own pace</source>
        <translation>元の間隔で</translation>
    </message>
    <message>
        <source>%1 times as fast</source>
        <translation>%1 倍の速さで</translation>
    </message>
    <message>
        <source>as fast as it answers</source>
        <translation>サーバーの応答速度に合わせて</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>ペース</translation>
    </message>
    <message>
        <source>Select the requests that are to be sent.</source>
        <translation>送信するリクエストを選択してください。</translation>
    </message>
    <message>
        <source>Write the URL of a server, for instance http://localhost:8080/.</source>
        <translation>サーバーの URL を入力してください (例: http://localhost:8080/)。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>%2 件中 %1 件を送信</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answered</source>
        <translation>
            <numerusform>%Ln 件に応答あり</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln 件失敗</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with another status than before</source>
        <translation>
            <numerusform>%Ln 件は以前と異なるステータス</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be sent</source>
        <translation>
            <numerusform>%Ln 件は送信不可</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: at most %1 are sent at once</source>
        <translation>
            <numerusform>%Ln 件を除外: 一度に送信できるのは最大 %1 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::ReplyRow</name>
    <message>
        <source>If the message:</source>
        <comment>of a client</comment>
        <translation>メッセージの条件:</translation>
    </message>
    <message>
        <source>Then send:</source>
        <translation>送信する内容:</translation>
    </message>
    <message>
        <source>To all clients of this response</source>
        <translation>このレスポンスのすべてのクライアントに送る</translation>
    </message>
    <message>
        <source>Remove this reply</source>
        <translation>この返信を削除</translation>
    </message>
</context>
<context>
    <name>Gui::RequestCopy</name>
    <message numerus="yes">
        <source>%n secret(s) are masked.</source>
        <translation>
            <numerusform>%n 件の機密情報をマスクしています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its body is in %1.</source>
        <translation>ボディは %1 にあります。</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>curl</source>
        <translation>curl</translation>
    </message>
    <message>
        <source>curl for PowerShell</source>
        <translation>PowerShell 用 curl</translation>
    </message>
    <message>
        <source>JavaScript fetch()</source>
        <translation>JavaScript fetch()</translation>
    </message>
    <message>
        <source>HTTPie</source>
        <translation>HTTPie</translation>
    </message>
    <message>
        <source>Python requests</source>
        <translation>Python requests</translation>
    </message>
    <message>
        <source>Raw request</source>
        <translation>生のリクエスト</translation>
    </message>
    <message>
        <source>.http file</source>
        <translation>.http ファイル</translation>
    </message>
    <message>
        <source>C++ test</source>
        <translation>C++ テスト</translation>
    </message>
</context>
<context>
    <name>Gui::ResendDialog</name>
    <message>
        <source>Edit and Send</source>
        <translation>編集して送信</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Send the request (Ctrl+Return)</source>
        <translation>リクエストを送信します (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>&amp;Times:</source>
        <translation>回数(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Pause between:</source>
        <translation>間隔(&amp;P):</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Versions that were sent</source>
        <translation>送信したバージョン</translation>
    </message>
    <message>
        <source>&amp;Headers, a line each:</source>
        <translation>ヘッダー (1 行に 1 つ)(&amp;H):</translation>
    </message>
    <message>
        <source>Body (F6 leaves it):</source>
        <translation>ボディ (F6 で移動):</translation>
    </message>
    <message>
        <source>From &amp;File…</source>
        <translation>ファイルから読み込み(&amp;F)…</translation>
    </message>
    <message>
        <source>Of the body, only the %1 were kept.</source>
        <translation>ボディは%1しか保存されていません。</translation>
    </message>
    <message>
        <source>“%1” is no address of HTTP; write, for instance, http://localhost:8080/.</source>
        <translation>「%1」は HTTP のアドレスではありません。たとえば http://localhost:8080/ のように入力してください。</translation>
    </message>
    <message>
        <source>Body of the Request</source>
        <translation>リクエストのボディ</translation>
    </message>
    <message>
        <source>%1  %2 %3 → %4</source>
        <comment>time, method, URL, status</comment>
        <translation>%1  %2 %3 → %4</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>ボディ</translation>
    </message>
    <message>
        <source>The body is %1 that are no text; they are sent as they are.</source>
        <translation>ボディはテキストではない %1 のデータです。そのまま送信されます。</translation>
    </message>
    <message>
        <source>*** stands for a secret that is masked. Write what is to be sent in its place, or leave the presentation mode.</source>
        <translation>*** はマスクされた機密情報を表します。代わりに送信する値を入力するか、プレゼンテーションモードを終了してください。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read: %2.</source>
        <translation>ファイル「%1」を読み取れません: %2。</translation>
    </message>
    <message>
        <source>The file “%1” is larger than %2, the most that is sent from here. Send it with curl: its line is under “Copy as”.</source>
        <translation>ファイル「%1」が、ここから送信できる上限の %2 を超えています。curl で送信してください。コマンド行は「形式を指定してコピー」にあります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answered</source>
        <translation>
            <numerusform>%Ln 件に応答あり</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln 件失敗</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::ResourceForm</name>
    <message>
        <source>Path:</source>
        <translation>パス:</translation>
    </message>
    <message>
        <source>Id member:</source>
        <translation>ID のメンバー:</translation>
    </message>
    <message>
        <source>Entries:</source>
        <translation>エントリ:</translation>
    </message>
    <message>
        <source>Belongs to:</source>
        <translation>所属先:</translation>
    </message>
    <message>
        <source>Store:</source>
        <translation>保存先:</translation>
    </message>
    <message>
        <source>Style:</source>
        <translation>方式:</translation>
    </message>
    <message>
        <source>Headers:</source>
        <translation>ヘッダー:</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>エントリ</translation>
    </message>
    <message>
        <source>These:</source>
        <translation>次のエントリ:</translation>
    </message>
    <message>
        <source>Nowhere: changes go when the server stops</source>
        <translation>なし: サーバーが停止すると変更は失われる</translation>
    </message>
    <message>
        <source>Add Relation</source>
        <translation>関連を追加</translation>
    </message>
    <message>
        <source>As Portside does</source>
        <translation>Portside 方式</translation>
    </message>
    <message>
        <source>As Mockoon does</source>
        <translation>Mockoon 方式</translation>
    </message>
</context>
<context>
    <name>Gui::ResponseForm</name>
    <message>
        <source>If:</source>
        <translation>条件:</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no fault</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source> % of requests</source>
        <translation> % のリクエスト</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名前:</translation>
    </message>
    <message>
        <source>Weight:</source>
        <translation>重み:</translation>
    </message>
    <message>
        <source>Status:</source>
        <translation>ステータス:</translation>
    </message>
    <message>
        <source>Headers:</source>
        <translation>ヘッダー:</translation>
    </message>
    <message>
        <source>Content:</source>
        <translation>ボディ:</translation>
    </message>
    <message>
        <source>Delay:</source>
        <translation>遅延:</translation>
    </message>
    <message>
        <source>Bandwidth:</source>
        <translation>帯域幅:</translation>
    </message>
    <message>
        <source>Fault:</source>
        <translation>障害:</translation>
    </message>
    <message>
        <source>Templates:</source>
        <translation>テンプレート:</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>理由句:</translation>
    </message>
    <message>
        <source>Schema:</source>
        <translation>スキーマ:</translation>
    </message>
    <message>
        <source>Notes:</source>
        <translation>メモ:</translation>
    </message>
    <message>
        <source>Pace and Faults</source>
        <translation>速度と障害</translation>
    </message>
    <message>
        <source>What It Remembers</source>
        <translation>記憶する内容</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>コールバック</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>Event stream</source>
        <translation>イベントストリーム</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>ファイルの指定に従う</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Add Value</source>
        <translation>値を追加</translation>
    </message>
    <message>
        <source>Add Callback</source>
        <translation>コールバックを追加</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>Share of the requests</source>
        <translation>リクエストに占める割合</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>既定のレスポンス</translation>
    </message>
</context>
<context>
    <name>Gui::RouteForm</name>
    <message>
        <source>Answers requests</source>
        <translation>リクエストに応答する</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Shown in the traffic</source>
        <translation>トラフィックに表示されます</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>How the path is written</source>
        <translation>パスの記述方法</translation>
    </message>
    <message>
        <source>The first that fits</source>
        <translation>最初に一致したもの</translation>
    </message>
    <message>
        <source>One after the other, again and again</source>
        <translation>順番に繰り返す</translation>
    </message>
    <message>
        <source>One after the other, then the last</source>
        <translation>順番に返し、その後は最後のもの</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>ランダム</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>レスポンス</translation>
    </message>
    <message>
        <source>Add a response</source>
        <translation>レスポンスを追加</translation>
    </message>
    <message>
        <source>Duplicate this response</source>
        <translation>このレスポンスを複製</translation>
    </message>
    <message>
        <source>Move this response up</source>
        <translation>このレスポンスを上へ移動</translation>
    </message>
    <message>
        <source>Move this response down</source>
        <translation>このレスポンスを下へ移動</translation>
    </message>
    <message>
        <source>Remove this response</source>
        <translation>このレスポンスを削除</translation>
    </message>
    <message>
        <source>Response %1 of %2: %3 %4</source>
        <comment>number, status, name</comment>
        <translation>レスポンス %1/%2: %3 %4</translation>
    </message>
    <message>
        <source>Method:</source>
        <translation>メソッド:</translation>
    </message>
    <message>
        <source>Path:</source>
        <translation>パス:</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名前:</translation>
    </message>
    <message>
        <source>Notes:</source>
        <translation>メモ:</translation>
    </message>
    <message>
        <source>Answers:</source>
        <translation>応答方法:</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>As the request prefers</source>
        <translation>リクエストの希望に従う</translation>
    </message>
</context>
<context>
    <name>Gui::RouteModel</name>
    <message>
        <source>%1. %2</source>
        <comment>number, status</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <comment>number, status, name</comment>
        <translation>%1. %2 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>route, name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Resource %1</source>
        <comment>path</comment>
        <translation>リソース %1</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>ルート</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
</context>
<context>
    <name>Gui::RouteTree</name>
    <message numerus="yes">
        <source>%1 of %n route(s) called</source>
        <translation>
            <numerusform>%n 個中 %1 個のルートが呼び出し済み</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter routes</source>
        <translation>ルートを絞り込む</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>ルート</translation>
    </message>
    <message>
        <source>&amp;Never called only</source>
        <translation>呼び出されていないもののみ(&amp;N)</translation>
    </message>
</context>
<context>
    <name>Gui::RowActions</name>
    <message>
        <source>Copies and exports have passwords, tokens and cookies as they were</source>
        <translation>コピーとエクスポートに、パスワード、トークン、Cookie が元のまま含まれます</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>形式を指定してコピー</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Copied as %1.</source>
        <translation>%1 としてコピーしました。</translation>
    </message>
    <message>
        <source>Requests are still being sent; wait for their answers.</source>
        <translation>まだリクエストを送信中です。レスポンスを待ってください。</translation>
    </message>
    <message numerus="yes">
        <source>At most %n request(s) are sent again at once; select fewer.</source>
        <translation>
            <numerusform>一度に再送できるリクエストは最大 %n 件です。選択を減らしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent again: status %1</source>
        <translation>再送しました: ステータス %1</translation>
    </message>
    <message>
        <source>Select the two rows that are to be compared.</source>
        <translation>比較する 2 行を選択してください。</translation>
    </message>
    <message>
        <source>Copy and export with secrets</source>
        <translation>機密情報を含めてコピーとエクスポート</translation>
    </message>
    <message>
        <source>Export selected as .http file…</source>
        <translation>選択したものを .http ファイルとしてエクスポート…</translation>
    </message>
    <message>
        <source>Export selected into a folder…</source>
        <translation>選択したものをフォルダーへエクスポート…</translation>
    </message>
    <message>
        <source>Export all of the list as .http file…</source>
        <translation>リスト全体を .http ファイルとしてエクスポート…</translation>
    </message>
    <message>
        <source>Export all of the list into a folder…</source>
        <translation>リスト全体をフォルダーへエクスポート…</translation>
    </message>
    <message>
        <source>Select the rows that are to be sent again.</source>
        <translation>再送する行を選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are not kept any more and cannot be sent.</source>
        <translation>
            <numerusform>%n 件のリクエストはすでに保存されていないため、送信できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to export: select rows, or export all of the list.</source>
        <translation>エクスポートするものがありません。行を選択するか、リスト全体をエクスポートしてください。</translation>
    </message>
    <message>
        <source>Make a mock of selected…</source>
        <translation>選択したものからモックを作成…</translation>
    </message>
    <message>
        <source>Make a mock of all of the list…</source>
        <translation>リスト全体からモックを作成…</translation>
    </message>
    <message numerus="yes">
        <source>Such a file takes at most %n request(s); filter the list, or export to HAR.</source>
        <translation>
            <numerusform>このファイルに含められるリクエストは最大 %n 件です。リストをフィルターで絞り込むか、HAR にエクスポートしてください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::RowActionsDelegate</name>
    <message>
        <source>Stop now</source>
        <translation>今すぐ停止</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起動</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>Copy URL</source>
        <translation>URL をコピー</translation>
    </message>
</context>
<context>
    <name>Gui::RowSource</name>
    <message>
        <source>This server is private: its requests are gone when Portside ends.</source>
        <translation>このサーバーはプライベートです。リクエストは Portside を終了すると失われます。</translation>
    </message>
    <message>
        <source>The list shows the newest ones from memory.</source>
        <translation>リストには、メモリにある最新のものを表示しています。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) were counted and not kept.</source>
        <translation>
            <numerusform>%Ln 件のリクエストは集計のみで、保存されていません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::SavedFilters</name>
    <message>
        <source>Forget This Filter</source>
        <translation>このフィルターを削除</translation>
    </message>
    <message>
        <source>Save This Filter</source>
        <translation>このフィルターを保存</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>保存済みフィルター</translation>
    </message>
    <message>
        <source>Saved filters and examples</source>
        <translation>保存済みフィルターと例</translation>
    </message>
</context>
<context>
    <name>Gui::SearchProgress</name>
    <message>
        <source>Searching…</source>
        <translation>検索しています…</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>検索を停止</translation>
    </message>
    <message>
        <source>Stop searching; what was found stays</source>
        <translation>検索を停止します。見つかったものは残ります</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>検索の進行状況</translation>
    </message>
</context>
<context>
    <name>Gui::ServerColumn</name>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>稼働時間</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>requests per second</comment>
        <translation>%1/秒</translation>
    </message>
</context>
<context>
    <name>Gui::ServerNotes</name>
    <message>
        <source>Stop Now</source>
        <translation>今すぐ停止</translation>
    </message>
    <message>
        <source>Use a Free Port</source>
        <translation>空きポートを使用</translation>
    </message>
    <message>
        <source>Use This Computer Only</source>
        <translation>このコンピューターのみに限定</translation>
    </message>
    <message>
        <source>Edit Settings</source>
        <translation>設定を編集</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message numerus="yes">
        <source>%1 stopped; %n request(s) had to be cut.</source>
        <comment>server</comment>
        <translation>
            <numerusform>%1が停止しました。%n 件のリクエストを打ち切りました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <comment>name of a server</comment>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n server(s).</source>
        <translation>
            <numerusform>%n 個のサーバーを削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>%1 takes no new connections at present. %2</source>
        <comment>server, reason</comment>
        <translation>%1は現在、新しい接続を受け付けていません。%2</translation>
    </message>
    <message>
        <source>Allow Other Machines</source>
        <translation>ほかのコンピューターを許可</translation>
    </message>
    <message>
        <source>Show Console</source>
        <translation>コンソールを表示</translation>
    </message>
    <message>
        <source>Next Step Now</source>
        <translation>すぐに次の段階へ</translation>
    </message>
    <message>
        <source>%1 is unhealthy. %2</source>
        <comment>server, reason</comment>
        <translation>%1 が異常です。%2</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>再起動</translation>
    </message>
</context>
<context>
    <name>Gui::ServerTexts</name>
    <message>
        <source>“%1”</source>
        <comment>name of a server</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1, any free port</source>
        <comment>host</comment>
        <translation>%1、任意の空きポート</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <comment>host, number</comment>
        <translation>%1、ポート %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, address</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>reachable from the network</source>
        <translation>ネットワークからアクセス可能</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>method, path, age</comment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between requests of a list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 is waiting for %n request(s): %2; %3 left.</source>
        <comment>server, requests, time</comment>
        <translation>
            <numerusform>%1が %n 件のリクエストを待っています: %2。残り %3。</numerusform>
        </translation>
    </message>
    <message>
        <source>New settings take effect at the next start.</source>
        <translation>新しい設定は次回の起動から有効になります。</translation>
    </message>
    <message>
        <source>%1 has failed. %2</source>
        <comment>server, reason</comment>
        <translation>%1を実行できませんでした。%2</translation>
    </message>
    <message>
        <source>encrypted (HTTPS)</source>
        <translation>暗号化 (HTTPS)</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) reachable from the network</source>
        <translation>
            <numerusform>%n 個のサーバーにネットワークからアクセス可能</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::ServerView</name>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>No server matches the filter.</source>
        <translation>フィルターに一致するサーバーはありません。</translation>
    </message>
</context>
<context>
    <name>Gui::SettingsPane</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Restart to apply</source>
        <translation>再起動して適用</translation>
    </message>
    <message>
        <source>Changes are saved as you make them.</source>
        <translation>変更はその都度保存されます。</translation>
    </message>
    <message>
        <source>Some changes take effect at the next start.</source>
        <translation>一部の変更は次回の起動から有効になります。</translation>
    </message>
    <message>
        <source>Nothing is changed until the mistake below is corrected.</source>
        <translation>下の誤りを修正するまで、何も変更されません。</translation>
    </message>
</context>
<context>
    <name>Gui::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>リスト内</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>In the traffic</source>
        <translation>トラフィック内</translation>
    </message>
    <message>
        <source>In the details</source>
        <translation>詳細内</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>keys</comment>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>Find, next in the console</source>
        <translation>コンソール内を検索、次を検索</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>次のタブ</translation>
    </message>
    <message>
        <source>Undo a setting</source>
        <translation>設定を元に戻す</translation>
    </message>
    <message>
        <source>Suggestions for the filter</source>
        <translation>フィルターの候補</translation>
    </message>
    <message>
        <source>Edit and send: send</source>
        <translation>編集して送信: 送信</translation>
    </message>
    <message>
        <source>Edit and send: leave the body</source>
        <translation>編集して送信: ボディから移動</translation>
    </message>
    <message>
        <source>Held message: go on</source>
        <translation>保留中のメッセージ: 続行</translation>
    </message>
    <message>
        <source>Held message: drop</source>
        <translation>保留中のメッセージ: 破棄</translation>
    </message>
    <message>
        <source>Held messages: let all go on</source>
        <translation>保留中のメッセージ: すべて続行</translation>
    </message>
    <message>
        <source>Overview, Traffic, Settings, Console, Breakpoints, Mock</source>
        <translation>概要、トラフィック、設定、コンソール、ブレークポイント、モック</translation>
    </message>
    <message>
        <source>Mock: add or remove a route</source>
        <translation>モック: ルートの追加と削除</translation>
    </message>
    <message>
        <source>Mock: duplicate a route</source>
        <translation>モック: ルートを複製</translation>
    </message>
    <message>
        <source>Mock: save the file</source>
        <translation>モック: ファイルを保存</translation>
    </message>
</context>
<context>
    <name>Gui::ShotTexts</name>
    <message>
        <source>Written</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>同一</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>変更あり: %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>ステータス %1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) written.</source>
        <translation>
            <numerusform>%n 枚の画像を保存しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) as before.</source>
        <translation>
            <numerusform>%n ページは以前と同じです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) changed.</source>
        <translation>
            <numerusform>%n ページに変更があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new page(s).</source>
        <translation>
            <numerusform>新しいページが %n ページあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) failed.</source>
        <translation>
            <numerusform>%n ページが失敗しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier picture(s) belong to none of these pages.</source>
        <translation>
            <numerusform>以前の画像のうち %n 枚は、どのページのものでもありません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::ShotsDialog</name>
    <message>
        <source>Screenshots of Pages of “%1”</source>
        <translation>「%1」のページのスクリーンショット</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Return opens the picture</source>
        <translation>Enter キーで画像を開く</translation>
    </message>
    <message>
        <source>Open Con&amp;tact Sheet</source>
        <translation>コンタクトシートを開く(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>キャンセル(&amp;A)</translation>
    </message>
    <message>
        <source>T&amp;ake Pictures</source>
        <translation>撮影(&amp;A)</translation>
    </message>
    <message>
        <source>The server does not run.</source>
        <translation>サーバーが動作していません。</translation>
    </message>
    <message>
        <source>No program could be started that shows “%1”.</source>
        <translation>「%1」を表示するプログラムを起動できませんでした。</translation>
    </message>
</context>
<context>
    <name>Gui::ShotsForm</name>
    <message>
        <source>&amp;Paths</source>
        <translation>パス(&amp;P)</translation>
    </message>
    <message>
        <source>Of pages, one a line. Those that were seen in the traffic are there already.</source>
        <translation>ページのパスを 1 行に 1 つ入力します。トラフィックにあったものは入力済みです。</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示領域(&amp;V)</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>&amp;Scale</source>
        <translation>倍率(&amp;S)</translation>
    </message>
    <message>
        <source>Pixels of a picture for one of the page</source>
        <translation>ページの 1 ピクセルあたりの画像のピクセル数</translation>
    </message>
    <message>
        <source>&amp;Full pages</source>
        <translation>ページ全体(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>ダークテーマ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Wait for</source>
        <translation>待機対象(&amp;W)</translation>
    </message>
    <message>
        <source>A CSS selector: something that it finds must be visible before the picture is taken.</source>
        <translation>CSS セレクターです。該当する要素が表示されてから撮影します。</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>フォルダー(&amp;O)</translation>
    </message>
    <message>
        <source>Choos&amp;e…</source>
        <translation>選択(&amp;E)…</translation>
    </message>
    <message>
        <source>Co&amp;mpare with</source>
        <translation>比較対象(&amp;M)</translation>
    </message>
    <message>
        <source>A folder of earlier pictures; empty: nothing is compared.</source>
        <translation>以前の画像のフォルダーです。空の場合は比較しません。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>選択(&amp;H)…</translation>
    </message>
    <message>
        <source>Folder for the Pictures</source>
        <translation>画像を保存するフォルダー</translation>
    </message>
    <message>
        <source>Earlier Pictures</source>
        <translation>以前の画像</translation>
    </message>
</context>
<context>
    <name>Gui::StateLook</name>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>起動処理中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>停止処理中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>takes no new connections</comment>
        <translation>満杯</translation>
    </message>
    <message>
        <source>Unhealthy</source>
        <comment>it runs, but its health check fails</comment>
        <translation>異常</translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <comment>messages that wait at a breakpoint</comment>
        <translation>
            <numerusform>%n 件保留中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::StatePanel</name>
    <message>
        <source>Start the server to see what it remembers.</source>
        <translation>サーバーを起動すると、記憶している内容が表示されます。</translation>
    </message>
    <message>
        <source>Reset Counts</source>
        <translation>回数をリセット</translation>
    </message>
    <message>
        <source>Sequences begin anew, and routes were never called.</source>
        <translation>順番は最初からになり、ルートは一度も呼び出されていない状態に戻ります。</translation>
    </message>
    <message>
        <source>Forget State</source>
        <translation>状態を消去</translation>
    </message>
    <message>
        <source>Reset Resources</source>
        <translation>リソースをリセット</translation>
    </message>
    <message>
        <source>Their entries are those of the file again.</source>
        <translation>エントリがファイルの内容に戻ります。</translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation>すべてリセット</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Resources and state</source>
        <translation>リソースと状態</translation>
    </message>
    <message>
        <source>Snapshots of resources and state:</source>
        <translation>リソースと状態のスナップショット:</translation>
    </message>
    <message>
        <source>Name of a snapshot</source>
        <translation>スナップショットの名前</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Go Back to It</source>
        <translation>この時点に戻す</translation>
    </message>
    <message>
        <source>Forget It</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Callbacks that were sent:</source>
        <translation>送信されたコールバック:</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Forget Callbacks</source>
        <translation>コールバックの記録を消去</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 件のエントリ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (attempt %2)</source>
        <comment>request</comment>
        <translation>%1 (%2 回目)</translation>
    </message>
</context>
<context>
    <name>Gui::StatusClassBar</name>
    <message>
        <source>no answer %1</source>
        <translation>応答なし %1</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>まだ応答がありません</translation>
    </message>
</context>
<context>
    <name>Gui::StoppingView</name>
    <message>
        <source>Requests under way are answered first; Portside quits when they are done.</source>
        <translation>処理中のリクエストに応答してから、Portside を終了します。</translation>
    </message>
    <message>
        <source>&amp;Quit Now</source>
        <translation>今すぐ終了(&amp;Q)</translation>
    </message>
    <message numerus="yes">
        <source>Stopping %n server(s)…</source>
        <translation>
            <numerusform>%n 個のサーバーを停止しています…</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” does not end: it is still busy with a request.</source>
        <translation>「%1」が終了しません：まだリクエストを処理しています。</translation>
    </message>
    <message>
        <source>%1 stops after those that need it: %2.</source>
        <comment>server, names</comment>
        <translation>%1 は、これを必要とするサーバーの後に停止します: %2。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of servers</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Gui::TimingBar</name>
    <message>
        <source>receiving the request: %1</source>
        <translation>リクエストの受信: %1</translation>
    </message>
    <message>
        <source>waiting for the answer: %1</source>
        <translation>レスポンスの待機: %1</translation>
    </message>
    <message>
        <source>sending the answer: %1</source>
        <translation>レスポンスの送信: %1</translation>
    </message>
</context>
<context>
    <name>Gui::TimingPage</name>
    <message>
        <source>Timing</source>
        <translation>タイミング</translation>
    </message>
    <message>
        <source>Began on %1 at %2.</source>
        <translation>開始: %1 %2。</translation>
    </message>
    <message>
        <source>Client: %1.</source>
        <translation>クライアント: %1。</translation>
    </message>
    <message>
        <source>%1 over TLS.</source>
        <translation>%1 (TLS あり)。</translation>
    </message>
    <message>
        <source>%1 without TLS.</source>
        <translation>%1 (TLS なし)。</translation>
    </message>
</context>
<context>
    <name>Gui::TlsFields</name>
    <message>
        <source>HTTPS</source>
        <translation>HTTPS</translation>
    </message>
    <message>
        <source>Serve over HTTPS</source>
        <translation>HTTPS で配信</translation>
    </message>
    <message>
        <source>Portside makes the certificate, by an authority that is yours alone.</source>
        <translation>Portside が、自分専用の認証局を使って証明書を作成します。</translation>
    </message>
    <message>
        <source>Own certificate</source>
        <translation>独自の証明書</translation>
    </message>
    <message>
        <source>A PEM file to use instead: the certificate first, then its chain.</source>
        <translation>代わりに使用する PEM ファイルです。証明書の後に証明書チェーンを続けます。</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>証明書の鍵</translation>
    </message>
    <message>
        <source>A PEM file without a password; not needed if the key is in the same file.</source>
        <translation>パスワードなしの PEM ファイルです。鍵が同じファイルに含まれている場合は不要です。</translation>
    </message>
    <message>
        <source>Made by Portside</source>
        <translation>Portside が作成</translation>
    </message>
</context>
<context>
    <name>Gui::TokensPage</name>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Issued: %1</source>
        <translation>発行: %1</translation>
    </message>
    <message>
        <source>Valid from: %1, which was not reached yet at this request</source>
        <translation>有効期間の開始: %1 (このリクエストの時点では開始前)</translation>
    </message>
    <message>
        <source>Valid from: %1</source>
        <translation>有効期間の開始: %1</translation>
    </message>
    <message>
        <source>Expires: %1, which was over at this request</source>
        <translation>有効期限: %1 (このリクエストの時点で期限切れ)</translation>
    </message>
    <message>
        <source>Expires: %1</source>
        <translation>有効期限: %1</translation>
    </message>
    <message>
        <source>Nobody has checked the signature.</source>
        <translation>署名は検証されていません。</translation>
    </message>
    <message>
        <source>Header:</source>
        <translation>ヘッダー:</translation>
    </message>
    <message>
        <source>Claims:</source>
        <translation>クレーム:</translation>
    </message>
</context>
<context>
    <name>Gui::TrafficColumn</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>応答元</translation>
    </message>
    <message>
        <source>(no request)</source>
        <translation>(リクエストなし)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
</context>
<context>
    <name>Gui::TrafficKeys</name>
    <message>
        <source>Copy URL</source>
        <translation>URL をコピー</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>テキストとしてコピー</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>curl としてコピー</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>再送</translation>
    </message>
    <message>
        <source>Edit and send…</source>
        <translation>編集して送信…</translation>
    </message>
    <message>
        <source>Repeat…</source>
        <translation>繰り返し送信…</translation>
    </message>
    <message>
        <source>Compare two</source>
        <translation>2 件を比較</translation>
    </message>
    <message>
        <source>Export selected as HAR…</source>
        <translation>選択したものを HAR としてエクスポート…</translation>
    </message>
    <message>
        <source>Export all of the list as HAR…</source>
        <translation>リスト全体を HAR としてエクスポート…</translation>
    </message>
    <message>
        <source>Allow a refused host or origin</source>
        <translation>拒否されたホストまたはオリジンを許可</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>メモ…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Go to the newest and follow</source>
        <translation>最新へ移動して追従</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>リクエストを絞り込む</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>フィルターを消去</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>keys</comment>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>Expect requests…</source>
        <translation>リクエストを待機…</translation>
    </message>
</context>
<context>
    <name>Gui::TrafficLeaders</name>
    <message>
        <source>Most requested paths</source>
        <translation>リクエストの多いパス</translation>
    </message>
    <message>
        <source>Slowest requests</source>
        <translation>最も遅いリクエスト</translation>
    </message>
    <message>
        <source>Enter or a double click shows them in the traffic.</source>
        <translation>Enter キーまたはダブルクリックで、トラフィックに表示します。</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Mean time</source>
        <translation>平均所要時間</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>所要時間</translation>
    </message>
</context>
<context>
    <name>Gui::TrafficPane</name>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Hold the list still; requests are still recorded</source>
        <translation>リストの更新を止めます。リクエストの記録は続きます</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>追従</translation>
    </message>
    <message>
        <source>Keep the newest request in sight (End)</source>
        <translation>最新のリクエストを常に表示します (End)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Forget the requests of this server</source>
        <translation>このサーバーのリクエストの記録を消去します</translation>
    </message>
    <message>
        <source>%1 of %2 match; </source>
        <translation>%2 件中 %1 件が一致; </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>リクエスト %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>エラー %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>All Servers</source>
        <translation>すべてのサーバー</translation>
    </message>
    <message>
        <source>Show what was kept of all servers in one list</source>
        <translation>すべてのサーバーの保存済みリクエストを 1 つのリストに表示します</translation>
    </message>
    <message numerus="yes">
        <source>%n kept; </source>
        <translation>
            <numerusform>保存 %n 件; </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es); </source>
        <translation>
            <numerusform>%n 件が一致; </numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Write all requests of this list to files</source>
        <translation>このリストのすべてのリクエストをファイルに書き出します</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>新着 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln counted but not shown in detail</source>
        <translation>
            <numerusform>%Ln 件は集計のみで詳細は非表示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::TrafficRowActions</name>
    <message>
        <source>The list is still being searched; export it when that has ended.</source>
        <translation>リストはまだ検索中です。検索が終わってからエクスポートしてください。</translation>
    </message>
</context>
<context>
    <name>Gui::TrafficView</name>
    <message>
        <source>Copy URL</source>
        <translation>URL をコピー</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>テキストとしてコピー</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>Show only this path</source>
        <translation>このパスのみ表示</translation>
    </message>
    <message>
        <source>Show only this status</source>
        <translation>このステータスのみ表示</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be copied: there is no URL, or it is still being read from the disk. An export has all of them.</source>
        <translation>
            <numerusform>%n 行をコピーできませんでした。URL がないか、まだディスクから読み取り中です。エクスポートにはすべて含まれます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a GET request of a server that runs can be opened in the browser.</source>
        <translation>ブラウザーで開けるのは、実行中のサーバーの GET リクエストだけです。</translation>
    </message>
    <message>
        <source>No browser could be started. Copy the URL instead.</source>
        <translation>ブラウザーを起動できませんでした。代わりに URL をコピーしてください。</translation>
    </message>
</context>
<context>
    <name>Gui::TrayIcon</name>
    <message numerus="yes">
        <source>Portside: %n server(s) running</source>
        <translation>
            <numerusform>Portside: %n 個のサーバーが実行中</numerusform>
        </translation>
    </message>
    <message>
        <source>Portside: no server is running</source>
        <translation>Portside: 実行中のサーバーはありません</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) failed</source>
        <translation>
            <numerusform>%n 個のサーバーが失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>Show &amp;Window</source>
        <translation>ウィンドウを表示(&amp;W)</translation>
    </message>
    <message>
        <source>Serve &amp;Folder…</source>
        <translation>フォルダーを配信(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Recent Folders</source>
        <translation>最近使ったフォルダー(&amp;R)</translation>
    </message>
    <message>
        <source>Stop A&amp;ll</source>
        <translation>すべて停止(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>server, state</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>起動(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Open in Browser</source>
        <translation>ブラウザーで開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy URL</source>
        <translation>URL をコピー(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) take no new connections</source>
        <translation>
            <numerusform>%n 個のサーバーが新しい接続を受け付けていません</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, warning</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) unhealthy</source>
        <translation>
            <numerusform>%n 個のサーバーが異常</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::TrustDialog</name>
    <message>
        <source>Trust it</source>
        <translation>信頼する</translation>
    </message>
    <message>
        <source>Stop trusting it</source>
        <translation>信頼を取り消す</translation>
    </message>
    <message>
        <source>Trust Portside&apos;s Authority</source>
        <translation>Portside の認証局を信頼</translation>
    </message>
    <message>
        <source>Browsers and other programs accept your HTTPS servers once they trust the authority that issues their certificates. It is yours alone; its key never leaves this computer. This is what is run:</source>
        <translation>ブラウザーやその他のプログラムは、証明書を発行する認証局を信頼すると、HTTPS サーバーを受け入れるようになります。この認証局は自分専用で、鍵がこのコンピューターの外に出ることはありません。次のコマンドが実行されます：</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Copy Commands</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>実行する必要のある操作はありません。</translation>
    </message>
    <message>
        <source>Some of it cannot be run from here: paste it into a terminal.</source>
        <translation>一部のコマンドはここから実行できません。端末に貼り付けて実行してください。</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>実行中…</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) failed; see above.</source>
        <translation>
            <numerusform>%n 件の手順が失敗しました。上を参照してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Done. Restart the browsers for this to take effect.</source>
        <translation>完了しました。変更を反映するには、ブラウザーを再起動してください。</translation>
    </message>
</context>
<context>
    <name>Gui::TrustRunner</name>
    <message>
        <source>%1 cannot be started: %2.</source>
        <translation>%1 を起動できません: %2。</translation>
    </message>
</context>
<context>
    <name>Gui::TryPanel</name>
    <message>
        <source>Start the server to try requests.</source>
        <translation>リクエストを試すには、サーバーを起動してください。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Path and query</source>
        <translation>パスとクエリ</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Name: value</source>
        <translation>名前: 値</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>ボディ</translation>
    </message>
    <message>
        <source>Routes that were nearest</source>
        <translation>最も近かったルート</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>レスポンス</translation>
    </message>
    <message>
        <source>%1 in %2, %3</source>
        <comment>status, time, size</comment>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>%1 (line %2): %3</source>
        <comment>route, line, why not</comment>
        <translation>%1 (%2 行目): %3</translation>
    </message>
    <message>
        <source>No route answered.</source>
        <translation>応答したルートはありません。</translation>
    </message>
    <message>
        <source>Answered by %1.</source>
        <translation>%1 が応答しました。</translation>
    </message>
    <message>
        <source>The route that is chosen did not: %1.</source>
        <translation>選択中のルートは応答しませんでした: %1。</translation>
    </message>
    <message>
        <source>Sen&amp;d</source>
        <translation>送信(&amp;D)</translation>
    </message>
    <message>
        <source>With h&amp;eaders and content</source>
        <translation>ヘッダーとボディを指定(&amp;E)</translation>
    </message>
</context>
<context>
    <name>Gui::WindowMenus</name>
    <message>
        <source>&amp;Clear List</source>
        <translation>リストを消去(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Recent Folders</source>
        <translation>最近使ったフォルダー(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>サーバー(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>Filter servers</source>
        <translation>サーバーを絞り込む</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>Like the Des&amp;ktop</source>
        <translation>システムに合わせる(&amp;K)</translation>
    </message>
</context>
<context>
    <name>InspectorKind</name>
    <message>
        <source>“%1” is no bin. Write the beginning of a path, and a status and a text if it is answered in a way of its own, such as “/stripe”, “/stripe 503” or “/slack 200 thank you”.</source>
        <translation>「%1」は受信箱ではありません。「/stripe」、「/stripe 503」、「/slack 200 thank you」のように、パスの先頭部分を入力し、個別に応答する場合はステータスとテキストを続けてください。</translation>
    </message>
    <message>
        <source>signature of %1 valid</source>
        <translation>%1 の署名は有効</translation>
    </message>
    <message>
        <source>The signature of %1 is not valid.</source>
        <translation>%1 の署名が有効ではありません。</translation>
    </message>
    <message>
        <source>The signature of %1 is right, but not of the last five minutes.</source>
        <translation>%1 の署名は正しいものの、直近 5 分以内のものではありません。</translation>
    </message>
    <message>
        <source>There is no signature of %1.</source>
        <translation>%1 の署名がありません。</translation>
    </message>
    <message>
        <source>Request catcher</source>
        <translation>リクエストキャッチャー</translation>
    </message>
    <message>
        <source>Takes whatever is sent to it, such as webhooks, and shows it.</source>
        <translation>Webhook など、送られてきたものをすべて受け取って表示します。</translation>
    </message>
    <message>
        <source>catcher</source>
        <translation>キャッチャー</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>レスポンス</translation>
    </message>
    <message>
        <source>Pass on to</source>
        <translation>転送先</translation>
    </message>
    <message>
        <source>Another server that gets every request, and whose answers are passed back; without it requests are answered here.</source>
        <translation>すべてのリクエストを転送する別のサーバーです。そのレスポンスを返します。指定しない場合は、リクエストにここで応答します。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>The status of every answer.</source>
        <translation>すべてのレスポンスのステータスです。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>ヘッダーフィールド</translation>
    </message>
    <message>
        <source>“Name: value” sets a header field of answers, “+Name: value” adds one.</source>
        <translation>「名前: 値」はレスポンスのヘッダーフィールドを設定し、「+名前: 値」は追加します。</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>Every answer waits so long.</source>
        <translation>すべてのレスポンスは、この時間待ってから返されます。</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>A sender (github, stripe or slack) and the secret that it signs with: whether a signature is valid is shown with each request.</source>
        <translation>送信元 (github、stripe、slack) と、署名に使われるシークレットです。署名が有効かどうかが各リクエストに表示されます。</translation>
    </message>
    <message>
        <source>Bins</source>
        <translation>受信箱</translation>
    </message>
    <message>
        <source>Beginnings of paths that are caught apart, with a status and a text if they are answered in a way of their own.</source>
        <translation>分けて受け取るパスの先頭部分です。個別に応答する場合は、ステータスとテキストを続けます。</translation>
    </message>
    <message>
        <source>A signature is the sender (github, stripe or slack), its secret, and the beginning of a path if only some requests are meant, such as “github It&apos;s-a-secret /hooks”.</source>
        <translation>署名は、送信元 (github、stripe、slack)、シークレット、一部のリクエストだけを対象とする場合はパスの先頭部分を、「github It&apos;s-a-secret /hooks」のように入力します。</translation>
    </message>
    <message>
        <source>The answer cannot be filled in. %1</source>
        <translation>レスポンスに値を埋め込めません。%1</translation>
    </message>
    <message>
        <source>The field “%1” of the answer cannot be filled in. %2</source>
        <translation>レスポンスのフィールド「%1」に値を埋め込めません。%2</translation>
    </message>
    <message>
        <source>content in %1</source>
        <translation>ボディの保存先: %1</translation>
    </message>
    <message>
        <source>The content of every answer; what is in {{…}} is filled in, as in {{body &apos;id&apos;}}.</source>
        <translation>すべてのレスポンスのボディです。{{body &apos;id&apos;}} のように {{…}} で囲んだ部分には値が埋め込まれます。</translation>
    </message>
    <message>
        <source>Folder for long contents</source>
        <translation>長いボディのフォルダー</translation>
    </message>
    <message>
        <source>Contents of more than 1 MiB are written to files in this folder, whole; without it only what is recorded is kept.</source>
        <translation>1 MiB を超えるボディは、全体がこのフォルダーのファイルに書き込まれます。指定しない場合は、記録された分だけが保存されます。</translation>
    </message>
    <message>
        <source>Room for long contents</source>
        <translation>長いボディの容量</translation>
    </message>
    <message>
        <source>When there are more in the folder the oldest are deleted.</source>
        <translation>フォルダー内のボディがこれを超えると、最も古いものから削除されます。</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>The content could not be kept in “%1”: %2.</source>
        <translation>ボディを「%1」に保存できませんでした: %2。</translation>
    </message>
</context>
<context>
    <name>MockKind</name>
    <message>
        <source>The response “%1” needs the file “%2”, which cannot be read in the folder of the mock file.</source>
        <translation>レスポンス「%1」に必要なファイル「%2」を、モックファイルのフォルダーから読み取れません。</translation>
    </message>
    <message>
        <source>This is a fault that the mock file asks for.</source>
        <translation>これはモックファイルで指定された障害です。</translation>
    </message>
    <message>
        <source>The condition %1 is not met: there is none.</source>
        <translation>条件 %1 を満たしていません。該当する値がありません。</translation>
    </message>
    <message>
        <source>The condition %1 is not met: it is %2.</source>
        <translation>条件 %1 を満たしていません。実際の値は %2 です。</translation>
    </message>
    <message>
        <source>The mock file has changed, but the routes stay as they were: %1</source>
        <translation>モックファイルが変更されましたが、ルートは元のままです: %1</translation>
    </message>
    <message numerus="yes">
        <source>The mock file has changed: %n routes.</source>
        <translation>
            <numerusform>モックファイルが変更されました。ルートは %n 個です。</numerusform>
        </translation>
    </message>
    <message>
        <source>resource %1</source>
        <translation>リソース %1</translation>
    </message>
    <message>
        <source>No route answers this request.</source>
        <translation>このリクエストに応答するルートがありません。</translation>
    </message>
    <message>
        <source>Mock API</source>
        <translation>モック API</translation>
    </message>
    <message>
        <source>Answers requests as a file says: contents, delays and faults.</source>
        <translation>内容、遅延、障害など、ファイルの指定どおりにリクエストに応答します。</translation>
    </message>
    <message>
        <source>mock</source>
        <translation>モック</translation>
    </message>
    <message>
        <source>Mock file</source>
        <translation>モックファイル</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>The path does not match “%1”.</source>
        <translation>パスが「%1」に一致しません。</translation>
    </message>
    <message>
        <source>Segment %1 of the path is “%2”, not “%3”.</source>
        <translation>パスのセグメント %1 が「%3」ではなく「%2」です。</translation>
    </message>
    <message>
        <source>The number of segments of the path is %1, not %2.</source>
        <translation>パスのセグメント数が %2 ではなく %1 です。</translation>
    </message>
    <message>
        <source>The route is off.</source>
        <translation>ルートが無効になっています。</translation>
    </message>
    <message>
        <source>The method is %1, not %2.</source>
        <translation>メソッドが %2 ではなく %1 です。</translation>
    </message>
    <message>
        <source>No route answers %1 %2.</source>
        <translation>%1 %2 に応答するルートがありません。</translation>
    </message>
    <message>
        <source>The content must be a JSON object.</source>
        <translation>ボディは JSON オブジェクトでなければなりません。</translation>
    </message>
    <message>
        <source>A list knows GET and POST.</source>
        <translation>リストで使用できるメソッドは GET と POST です。</translation>
    </message>
    <message>
        <source>“%1” must be a text or a whole number.</source>
        <translation>「%1」はテキストまたは整数でなければなりません。</translation>
    </message>
    <message numerus="yes">
        <source>The list has %n entries and takes no more.</source>
        <translation>
            <numerusform>リストのエントリが %n 個に達しているため、これ以上追加できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no entry with this “%1”.</source>
        <translation>この「%1」のエントリはありません。</translation>
    </message>
    <message>
        <source>An entry knows GET, PUT, PATCH and DELETE.</source>
        <translation>エントリで使用できるメソッドは GET、PUT、PATCH、DELETE です。</translation>
    </message>
    <message>
        <source>The administration knows no such path.</source>
        <translation>管理 API にそのようなパスはありません。</translation>
    </message>
    <message>
        <source>administration</source>
        <translation>管理 API</translation>
    </message>
    <message>
        <source>The token of the administration is missing or wrong.</source>
        <translation>管理 API のトークンがないか、正しくありません。</translation>
    </message>
    <message>
        <source>The content must be an object of texts; null forgets one.</source>
        <translation>ボディは、値がテキストのオブジェクトでなければなりません。null を指定すると、その値は消去されます。</translation>
    </message>
    <message>
        <source>The content must be a list of objects.</source>
        <translation>ボディはオブジェクトのリストでなければなりません。</translation>
    </message>
    <message numerus="yes">
        <source>There are %n snapshots and no room for more.</source>
        <translation>
            <numerusform>スナップショットが %n 個あり、これ以上は保存できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no snapshot “%1”.</source>
        <translation>スナップショット「%1」はありません。</translation>
    </message>
    <message>
        <source>content</source>
        <translation>ボディ</translation>
    </message>
    <message>
        <source>“%1” cannot be reset; known are: %2.</source>
        <translation>「%1」はリセットできません。指定できるもの: %2。</translation>
    </message>
    <message>
        <source>The content must be one route.</source>
        <translation>ボディは 1 つのルートでなければなりません。</translation>
    </message>
    <message>
        <source>The condition %1 takes too long to be tested.</source>
        <translation>条件 %1 の判定に時間がかかりすぎています。</translation>
    </message>
    <message>
        <source>The client does not read what it is sent.</source>
        <translation>クライアントが、送信されたデータを読み取っていません。</translation>
    </message>
    <message>
        <source>This is a WebSocket, and the request asks for none.</source>
        <translation>これは WebSocket ですが、リクエストは WebSocket を要求していません。</translation>
    </message>
    <message>
        <source>A web page of another origin may not open this WebSocket.</source>
        <translation>別のオリジンの Web ページは、この WebSocket を開くことができません。</translation>
    </message>
    <message>
        <source>Only version 13 of WebSockets is known here.</source>
        <translation>ここで対応している WebSocket のバージョンは 13 だけです。</translation>
    </message>
    <message>
        <source>The field Sec-WebSocket-Key is missing or wrong.</source>
        <translation>フィールド Sec-WebSocket-Key がないか、正しくありません。</translation>
    </message>
    <message>
        <source>Not as in the file: %1</source>
        <translation>ファイルと異なるもの: %1</translation>
    </message>
    <message numerus="yes">
        <source>A message was sent to %n connections.</source>
        <translation>
            <numerusform>%n 個の接続にメッセージを送信しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The token of the administration needs %n characters or more.</source>
        <translation>
            <numerusform>管理 API のトークンには %n 文字以上が必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>A mock file or an OpenAPI description (JSON or YAML): which requests get which answers. It is read again when it changes.</source>
        <translation>どのリクエストにどのレスポンスを返すかを指定したモックファイルまたは OpenAPI 定義 (JSON または YAML) です。変更されると再び読み取ります。</translation>
    </message>
    <message>
        <source>Check requests</source>
        <translation>リクエストを検証</translation>
    </message>
    <message>
        <source>What happens to requests that are not as the OpenAPI description says: nothing, a remark in the traffic, or an answer 422 that says what is wrong.</source>
        <translation>OpenAPI 定義に合わないリクエストの扱いです。何もしない、トラフィックに備考を付ける、または誤りを示す 422 のレスポンスを返す、のいずれかです。</translation>
    </message>
    <message>
        <source>No</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Remark in the traffic</source>
        <translation>トラフィックに備考を付ける</translation>
    </message>
    <message>
        <source>Refuse with 422</source>
        <translation>422 で拒否</translation>
    </message>
    <message>
        <source>No answer with this status</source>
        <translation>このステータスのレスポンスなし</translation>
    </message>
    <message>
        <source>The operation has no answer with the status that “Prefer: code=…” asks for.</source>
        <translation>この操作には、「Prefer: code=…」で求められたステータスのレスポンスがありません。</translation>
    </message>
    <message>
        <source>No such example</source>
        <translation>該当する例なし</translation>
    </message>
    <message>
        <source>The answer has no example of the name that “Prefer: example=…” asks for.</source>
        <translation>このレスポンスには、「Prefer: example=…」で求められた名前の例がありません。</translation>
    </message>
    <message>
        <source>Not acceptable</source>
        <translation>受け入れ可能な形式なし</translation>
    </message>
    <message>
        <source>The operation has no answer of a type that “Accept” allows.</source>
        <translation>この操作には、「Accept」で許可されている形式のレスポンスがありません。</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>指定されていません。</translation>
    </message>
    <message>
        <source>The content is missing.</source>
        <translation>ボディがありません。</translation>
    </message>
    <message>
        <source>A content of the type “%1” is not taken.</source>
        <translation>「%1」形式のボディは受け付けられません。</translation>
    </message>
    <message>
        <source>The content is no JSON.</source>
        <translation>ボディが JSON ではありません。</translation>
    </message>
    <message>
        <source>Invalid request</source>
        <translation>無効なリクエスト</translation>
    </message>
    <message>
        <source>The request does not fit what the description of the API says.</source>
        <translation>リクエストが API の定義に合っていません。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Not as described: %1</source>
        <translation>定義と異なる: %1</translation>
    </message>
    <message>
        <source>Each entry must be an object whose “%1” is a text or a whole number.</source>
        <translation>各エントリは、「%1」がテキストまたは整数であるオブジェクトでなければなりません。</translation>
    </message>
    <message>
        <source>The entries of the list take %1 MiB; it takes no more.</source>
        <translation>リストのエントリは %1 MiB を占めています。これ以上は追加できません。</translation>
    </message>
    <message>
        <source>The entries of “%1” cannot be read from “%2”: %3.</source>
        <translation>「%1」のエントリを「%2」から読み取れません: %3。</translation>
    </message>
    <message>
        <source>it is larger than 256 MiB</source>
        <translation>256 MiB を超えています</translation>
    </message>
    <message>
        <source>It is no JSON list.</source>
        <translation>JSON のリストではありません。</translation>
    </message>
    <message>
        <source>The entries of “%1” cannot be read from “%2”: %3 Mend the file, or move it away to begin with the data of the mock file.</source>
        <translation>「%1」のエントリを「%2」から読み取れません: %3 ファイルを修正するか、モックファイルのデータから始めるためにファイルを移動してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be written, so that changes are only in memory: %2.</source>
        <translation>「%1」に書き込めないため、変更はメモリ内にのみ保持されます: %2。</translation>
    </message>
    <message>
        <source>Somebody else had changed “%1”; that is in “%2” now.</source>
        <translation>「%1」がほかで変更されていました。その内容は現在「%2」にあります。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read in the folder of the mock file.</source>
        <translation>ファイル「%1」をモックファイルのフォルダーから読み取れません。</translation>
    </message>
    <message>
        <source>The file “%1” is larger than 16 MiB.</source>
        <translation>ファイル「%1」が 16 MiB を超えています。</translation>
    </message>
    <message>
        <source>“json”</source>
        <translation>「json」</translation>
    </message>
    <message>
        <source>“file”</source>
        <translation>「file」</translation>
    </message>
    <message>
        <source>“body”</source>
        <translation>「body」</translation>
    </message>
    <message>
        <source>the file “%1”</source>
        <translation>ファイル「%1」</translation>
    </message>
    <message>
        <source>the field “%1”</source>
        <translation>フィールド「%1」</translation>
    </message>
    <message>
        <source>“callbacks”</source>
        <translation>「callbacks」</translation>
    </message>
    <message>
        <source>The template of %1 of “%2” (line %3 of the mock file) cannot be filled in. %4</source>
        <translation>「%2」の%1のテンプレート (モックファイルの %3 行目) に値を埋め込めません。%4</translation>
    </message>
    <message>
        <source>“set” of “%1”</source>
        <translation>「%1」の「set」</translation>
    </message>
    <message>
        <source>The template of the data “%1” cannot be filled in. %2</source>
        <translation>データ「%1」のテンプレートに値を埋め込めません。%2</translation>
    </message>
    <message>
        <source>A template makes “%1”, which is no regular expression.</source>
        <translation>テンプレートの結果「%1」は正規表現ではありません。</translation>
    </message>
    <message numerus="yes">
        <source>The callback %1 is left out: it would be the answer to %n callbacks.</source>
        <translation>
            <numerusform>コールバック %1 を省略しました。連鎖した %n 件のコールバックへの応答になるためです。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is a mock file.</source>
        <translation>このファイルはモックファイルです。</translation>
    </message>
    <message>
        <source>The file is an OpenAPI description.</source>
        <translation>このファイルは OpenAPI 定義です。</translation>
    </message>
    <message>
        <source>The file is an environment of Mockoon.</source>
        <translation>このファイルは Mockoon の環境です。</translation>
    </message>
    <message>
        <source>The file is a HAR file of recorded traffic.</source>
        <translation>このファイルは、記録されたトラフィックの HAR ファイルです。</translation>
    </message>
    <message>
        <source>What the operation asks for is missing: %1.</source>
        <translation>この操作に必要なものがありません: %1。</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>The template of %1 of “%2” (line %3 of the mock file) cannot be read. %4</source>
        <translation>「%2」の%1のテンプレート (モックファイルの %3 行目) を読み取れません。%4</translation>
    </message>
    <message>
        <source>A condition of “%1” (line %2 of the mock file) cannot be filled in. %3</source>
        <translation>「%1」の条件 (モックファイルの %2 行目) に値を埋め込めません。%3</translation>
    </message>
</context>
<context>
    <name>ProxyKind</name>
    <message>
        <source>Upstream</source>
        <translation>アップストリーム</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>The server that requests are passed on to; with a path, all below it.</source>
        <translation>リクエストの転送先サーバーです。パスを付けると、その下のすべてが対象になります。</translation>
    </message>
    <message>
        <source>Accepted certificate</source>
        <translation>受け入れる証明書</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>ルート</translation>
    </message>
    <message>
        <source>Paths that go to other servers: the beginning of a path and an address. A path in the address takes the place of that beginning.</source>
        <translation>ほかのサーバーに転送するパスです。パスの先頭部分とアドレスを入力します。アドレスにパスがあると、先頭部分がそのパスに置き換えられます。</translation>
    </message>
    <message>
        <source>Keep the host name</source>
        <translation>ホスト名を維持</translation>
    </message>
    <message>
        <source>The upstream sees the Host that the client asked for, instead of its own name.</source>
        <translation>アップストリームには、自身の名前の代わりに、クライアントが要求した Host が渡されます。</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>認証局</translation>
    </message>
    <message>
        <source>A file with certificates (PEM) of authorities that the upstream&apos;s may come from, besides those of this machine.</source>
        <translation>このコンピューターの認証局に加えて、アップストリームの証明書の発行元として認める認証局の証明書 (PEM) のファイルです。</translation>
    </message>
    <message>
        <source>Time to connect</source>
        <translation>接続のタイムアウト</translation>
    </message>
    <message>
        <source>The upstream must be reached within it, or the client gets status 504.</source>
        <translation>この時間内にアップストリームに接続できないと、クライアントにステータス 504 を返します。</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>応答のタイムアウト</translation>
    </message>
    <message>
        <source>The upstream must begin to answer within it, or the client gets status 504; 0: no limit.</source>
        <translation>この時間内にアップストリームが応答を開始しないと、クライアントにステータス 504 を返します。0 は無制限です。</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>ヘッダーフィールド</translation>
    </message>
    <message>
        <source>Tell of the client</source>
        <translation>クライアント情報の通知</translation>
    </message>
    <message>
        <source>What the upstream is told of the client&apos;s address and of this server&apos;s name.</source>
        <translation>クライアントのアドレスとこのサーバーの名前について、アップストリームに通知する内容です。</translation>
    </message>
    <message>
        <source>X-Forwarded-For, -Host and -Proto</source>
        <translation>X-Forwarded-For、-Host、-Proto</translation>
    </message>
    <message>
        <source>Forwarded (RFC 7239)</source>
        <translation>Forwarded (RFC 7239)</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>両方</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Adapt redirects and cookies</source>
        <translation>リダイレクトと Cookie を書き換える</translation>
    </message>
    <message>
        <source>Addresses, cookie domains and paths of the upstream become those of this server.</source>
        <translation>アップストリームのアドレス、Cookie のドメインとパスを、このサーバーのものに置き換えます。</translation>
    </message>
    <message>
        <source>Of requests</source>
        <translation>リクエストのフィールド</translation>
    </message>
    <message>
        <source>“Name: value” sets a header field of requests, “+Name: value” adds one, “-Name” removes it.</source>
        <translation>「名前: 値」はリクエストのヘッダーフィールドを設定し、「+名前: 値」は追加し、「-名前」は削除します。</translation>
    </message>
    <message>
        <source>Of answers</source>
        <translation>レスポンスのフィールド</translation>
    </message>
    <message>
        <source>“Name: value” sets a header field of answers, “+Name: value” adds one, “-Name” removes it.</source>
        <translation>「名前: 値」はレスポンスのヘッダーフィールドを設定し、「+名前: 値」は追加し、「-名前」は削除します。</translation>
    </message>
    <message>
        <source>Bad line</source>
        <translation>低品質な回線</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>Every request waits so long before it goes on.</source>
        <translation>すべてのリクエストは、この時間待ってから転送されます。</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>ジッター</translation>
    </message>
    <message>
        <source>At most so much is added to the latency, by chance.</source>
        <translation>最大でこの時間が、遅延にランダムに加算されます。</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>帯域幅</translation>
    </message>
    <message>
        <source>Contents of each request and answer pass no faster; 0: no limit.</source>
        <translation>各リクエストとレスポンスのボディの転送速度の上限です。0 は無制限です。</translation>
    </message>
    <message>
        <source>KiB/s</source>
        <translation>KiB/s</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>A share of the requests to which something happens: a status of 4xx or 5xx, reset, silence, or cut; and, if only some are meant, the beginning of their paths.</source>
        <translation>障害を起こすリクエストの割合です。障害は 4xx または 5xx のステータス、reset、silence、cut のいずれかです。一部だけを対象にする場合は、パスの先頭部分も入力します。</translation>
    </message>
    <message>
        <source>Reverse proxy</source>
        <translation>リバースプロキシ</translation>
    </message>
    <message>
        <source>Passes requests on to another server and shows the traffic.</source>
        <translation>リクエストを別のサーバーに転送し、トラフィックを表示します。</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>The SHA-256 fingerprint of the upstream&apos;s certificate, which is taken as it is, whoever issued it. For a route: name=fingerprint, after a comma.</source>
        <translation>発行者にかかわらず、そのまま受け入れるアップストリームの証明書の SHA-256 フィンガープリントです。ルートについては、コンマの後に「名前=フィンガープリント」の形式で続けます。</translation>
    </message>
    <message>
        <source>When the upstream is down</source>
        <translation>アップストリームの停止時</translation>
    </message>
    <message>
        <source>Answer from the recording</source>
        <translation>記録から応答</translation>
    </message>
    <message>
        <source>Requests that were answered before get the same answer, with the field X-Portside-Recorded.</source>
        <translation>以前に応答のあったリクエストには、フィールド X-Portside-Recorded を付けて同じレスポンスを返します。</translation>
    </message>
    <message>
        <source>HAR file</source>
        <translation>HAR ファイル</translation>
    </message>
    <message>
        <source>Its answers count, too, until the upstream has given newer ones.</source>
        <translation>アップストリームがより新しいレスポンスを返すまでは、このファイルのレスポンスも使用します。</translation>
    </message>
</context>
<context>
    <name>StaticKind</name>
    <message>
        <source>This address or request is not well-formed.</source>
        <translation>このアドレスまたはリクエストの形式が正しくありません。</translation>
    </message>
    <message>
        <source>This file or folder may not be read.</source>
        <translation>このファイルまたはフォルダーを読み取る権限がありません。</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>このアドレスには何もありません。</translation>
    </message>
    <message>
        <source>This method is not possible here.</source>
        <translation>このメソッドはここでは使用できません。</translation>
    </message>
    <message>
        <source>The content is not available in an encoding that the client accepts.</source>
        <translation>クライアントが受け入れるエンコーディングの内容がありません。</translation>
    </message>
    <message>
        <source>The file is not in the state that the request asks for.</source>
        <translation>ファイルがリクエストの求める状態ではありません。</translation>
    </message>
    <message>
        <source>The upload is larger than this server takes.</source>
        <translation>アップロードがこのサーバーで受け付けるサイズを超えています。</translation>
    </message>
    <message>
        <source>The file does not have the part that the request asks for.</source>
        <translation>リクエストされた範囲がファイルにありません。</translation>
    </message>
    <message>
        <source>The server is out of resources. Try again later.</source>
        <translation>サーバーのリソースが不足しています。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>There is no space left on the disk.</source>
        <translation>ディスクに空き容量がありません。</translation>
    </message>
    <message>
        <source>The request could not be carried out.</source>
        <translation>リクエストを実行できませんでした。</translation>
    </message>
    <message>
        <source>Parent folder</source>
        <translation>親フォルダー</translation>
    </message>
    <message>
        <source>Upload files</source>
        <translation>ファイルをアップロード</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>アップロード</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>更新日時</translation>
    </message>
    <message>
        <source>This folder is empty.</source>
        <translation>このフォルダーは空です。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>No name contains this.</source>
        <translation>これを含む名前はありません。</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>The folder whose files are served.</source>
        <translation>配信するファイルがあるフォルダーです。</translation>
    </message>
    <message>
        <source>Index files</source>
        <translation>インデックスファイル</translation>
    </message>
    <message>
        <source>Answers a request for a folder; the first that exists, one name a line.</source>
        <translation>フォルダーへのリクエストに返します。最初に見つかったものを使います。1 行に 1 つの名前を入力します。</translation>
    </message>
    <message>
        <source>Page for “not found”</source>
        <translation>「見つかりません」のページ</translation>
    </message>
    <message>
        <source>A file in the folder that is sent with status 404; unused if it does not exist.</source>
        <translation>ステータス 404 とともに送信される、フォルダー内のファイルです。存在しない場合は使われません。</translation>
    </message>
    <message>
        <source>Live reload</source>
        <translation>ライブリロード</translation>
    </message>
    <message>
        <source>Pages reload in the browser when a file changes; style sheets are replaced without reloading. Such a server runs one thread.</source>
        <translation>ファイルが変更されると、ブラウザーのページが再読み込みされます。スタイルシートは再読み込みせずに差し替えられます。このようなサーバーは 1 つのスレッドで動きます。</translation>
    </message>
    <message>
        <source>List folders</source>
        <translation>フォルダーの一覧表示</translation>
    </message>
    <message>
        <source>A folder without an index file is shown as a list of its files.</source>
        <translation>インデックスファイルのないフォルダーは、ファイルの一覧として表示されます。</translation>
    </message>
    <message>
        <source>Single-page application</source>
        <translation>シングルページアプリケーション (SPA)</translation>
    </message>
    <message>
        <source>Paths that do not exist are answered with the folder&apos;s index file when a browser navigates to them.</source>
        <translation>ブラウザーが存在しないパスへ移動すると、フォルダーのインデックスファイルを返します。</translation>
    </message>
    <message>
        <source>URLs without .html</source>
        <translation>.html なしの URL</translation>
    </message>
    <message>
        <source>/about answers with about.html; /about.html goes on working.</source>
        <translation>/about に about.html を返します。/about.html も引き続き使えます。</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Caching</source>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source>Check each time (no-cache)</source>
        <translation>毎回確認 (no-cache)</translation>
    </message>
    <message>
        <source>Keep nothing (no-store)</source>
        <translation>保持しない (no-store)</translation>
    </message>
    <message>
        <source>Keep for a time (max-age)</source>
        <translation>一定時間保持 (max-age)</translation>
    </message>
    <message>
        <source>Keep for</source>
        <translation>保持時間</translation>
    </message>
    <message>
        <source>How long browsers keep files without asking again.</source>
        <translation>ブラウザーが再度問い合わせずにファイルを保持する時間です。</translation>
    </message>
    <message>
        <source>More headers</source>
        <translation>追加のヘッダー</translation>
    </message>
    <message>
        <source>Added to every answer, one “Name: value” a line; replaces a header of the same name.</source>
        <translation>すべてのレスポンスに追加されます。1 行に 1 つ「名前: 値」の形式で入力します。同じ名前のヘッダーは置き換えられます。</translation>
    </message>
    <message>
        <source>Allow other sites (CORS)</source>
        <translation>ほかのサイトを許可 (CORS)</translation>
    </message>
    <message>
        <source>Scripts of every web site may read the files.</source>
        <translation>あらゆる Web サイトのスクリプトがファイルを読み取れるようになります。</translation>
    </message>
    <message>
        <source>Cross-origin isolation</source>
        <translation>クロスオリジン分離</translation>
    </message>
    <message>
        <source>Sends COOP and COEP, which SharedArrayBuffer and precise timers need.</source>
        <translation>SharedArrayBuffer や高精度タイマーに必要な COOP と COEP を送信します。</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>配信</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>圧縮</translation>
    </message>
    <message>
        <source>Texts are sent compressed (br, zstd, gzip) to browsers that take it.</source>
        <translation>対応するブラウザーには、テキストを圧縮 (br、zstd、gzip) して送信します。</translation>
    </message>
    <message>
        <source>Use compressed siblings</source>
        <translation>圧縮済みファイルを使用</translation>
    </message>
    <message>
        <source>app.js.br, app.js.zst or app.js.gz is sent for app.js unless it is older.</source>
        <translation>app.js の代わりに app.js.br、app.js.zst、app.js.gz のいずれかを送信します (app.js より古い場合を除く)。</translation>
    </message>
    <message>
        <source>Serve hidden files</source>
        <translation>隠しファイルを配信</translation>
    </message>
    <message>
        <source>Files and folders whose names begin with a dot, such as .env or .git, are served and listed.</source>
        <translation>.env や .git のようにドットで始まる名前のファイルとフォルダーも配信し、一覧に表示します。</translation>
    </message>
    <message>
        <source>Follow links out of the folder</source>
        <translation>フォルダー外へのリンクをたどる</translation>
    </message>
    <message>
        <source>Symbolic links that lead out of the folder are followed.</source>
        <translation>フォルダーの外を指すシンボリックリンクをたどります。</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>ファイルの最大サイズ</translation>
    </message>
    <message>
        <source>Larger uploads are refused; 0 means no limit.</source>
        <translation>これより大きいアップロードは拒否されます。0 は無制限です。</translation>
    </message>
    <message>
        <source>Take uploads</source>
        <translation>アップロードを受け付ける</translation>
    </message>
    <message>
        <source>Files can be put into the folder by PUT and by a form below each list.</source>
        <translation>PUT、または各一覧の下のフォームで、フォルダーにファイルを置けます。</translation>
    </message>
    <message>
        <source>Replace existing files</source>
        <translation>既存のファイルを置き換える</translation>
    </message>
    <message>
        <source>An upload replaces a file of the same name instead of being refused.</source>
        <translation>同じ名前のファイルがある場合、アップロードを拒否せずに置き換えます。</translation>
    </message>
    <message>
        <source>Static files</source>
        <translation>静的ファイル</translation>
    </message>
    <message>
        <source>Serves the files of a folder, with live reload, listings and ranges.</source>
        <translation>フォルダー内のファイルを配信します。ライブリロード、一覧表示、範囲リクエストに対応しています。</translation>
    </message>
    <message>
        <source>site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>最初のページへ</translation>
    </message>
    <message>
        <source>Hidden files are not served and not taken.</source>
        <translation>隠しファイルは配信も受け付けもしません。</translation>
    </message>
    <message>
        <source>The folder for this file does not exist.</source>
        <translation>このファイルの保存先フォルダーが存在しません。</translation>
    </message>
    <message>
        <source>Uploads by POST are forms (multipart/form-data).</source>
        <translation>POST によるアップロードはフォーム (multipart/form-data) で行ってください。</translation>
    </message>
    <message>
        <source>Folders: %1</source>
        <translation>フォルダー：%1</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>ファイル：%1</translation>
    </message>
    <message>
        <source>Shown: the first %1</source>
        <translation>表示：最初の %1 件</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist. Create it or choose another one.</source>
        <translation>フォルダー「%1」は存在しません。作成するか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>“%1” is a file. Choose the folder in which it lies.</source>
        <translation>「%1」はファイルです。このファイルがあるフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be entered. Change its permissions or choose another one.</source>
        <translation>フォルダー「%1」に入る権限がありません。アクセス権を変更するか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>“%1” must be the name of a file in the folder.</source>
        <translation>「%1」はこのフォルダー内のファイルの名前でなければなりません。</translation>
    </message>
    <message>
        <source>“%1” must be a plain file name, such as index.html.</source>
        <translation>「%1」は index.html のような単純なファイル名でなければなりません。</translation>
    </message>
    <message>
        <source>What browsers may keep (Cache-Control). With “Check each time” an edit shows at once.</source>
        <translation>ブラウザーが保持してよい内容 (Cache-Control) です。「毎回確認」なら、編集がすぐに反映されます。</translation>
    </message>
    <message>
        <source>The header “%1” contains a control character. Remove it.</source>
        <translation>ヘッダー「%1」に制御文字が含まれています。取り除いてください。</translation>
    </message>
    <message>
        <source>“%1” is not a header. Write it as &quot;Name: value&quot;.</source>
        <translation>「%1」はヘッダーではありません。「名前: 値」の形式で入力してください。</translation>
    </message>
    <message>
        <source>“%1” is set by the server itself. Remove this line.</source>
        <translation>「%1」はサーバー自体が設定します。この行を削除してください。</translation>
    </message>
    <message>
        <source>“%1” exists already, or its folder does not.</source>
        <translation>「%1」がすでに存在するか、そのフォルダーが存在しません。</translation>
    </message>
    <message>
        <source>“%1” is larger than this server takes.</source>
        <translation>「%1」はこのサーバーで受け付けるサイズを超えています。</translation>
    </message>
    <message>
        <source>“%1” was not saved: there is no space left on the disk.</source>
        <translation>「%1」は保存されませんでした。ディスクに空き容量がありません。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a file.</source>
        <translation>「%1」はファイル名として使用できません。</translation>
    </message>
    <message>
        <source>“%1” may not be written.</source>
        <translation>「%1」に書き込む権限がありません。</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>「%1」を保存しました。</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>「%1」はすでに存在します。</translation>
    </message>
    <message>
        <source>A folder cannot be uploaded. Leave out the last slash.</source>
        <translation>フォルダーはアップロードできません。末尾のスラッシュを外してください。</translation>
    </message>
</context>
<context>
    <name>Tr</name>
    <message>
        <source>As the program likes it</source>
        <translation>プログラムに合わせる</translation>
    </message>
    <message>
        <source>Files of “%1”</source>
        <translation>「%1」のファイル</translation>
    </message>
    <message>
        <source>There is an index.html in it.</source>
        <translation>index.html があります。</translation>
    </message>
    <message>
        <source>There is an index.html in “%1”.</source>
        <translation>「%1」に index.html があります。</translation>
    </message>
    <message>
        <source>Any folder can be served.</source>
        <translation>どのフォルダーでも配信できます。</translation>
    </message>
    <message>
        <source>The filter “%1” is not valid at character %2: %3</source>
        <translation>フィルター「%1」の %2 文字目が正しくありません: %3</translation>
    </message>
    <message>
        <source>There is no kind of server “%1”.</source>
        <translation>サーバーの種類「%1」はありません。</translation>
    </message>
    <message>
        <source>Catch a Webhook</source>
        <translation>Webhook を受信</translation>
    </message>
    <message>
        <source>New Mock API</source>
        <translation>新規モック API</translation>
    </message>
    <message>
        <source>Administration token</source>
        <translation>管理 API のトークン</translation>
    </message>
    <message>
        <source>With it a test suite may look at routes, state and requests below “/.portside/admin” and change them; without it there is no administration.</source>
        <translation>これを指定すると、テストスイートが「/.portside/admin」以下でルート、状態、リクエストを参照、変更できます。指定しない場合、管理 API はありません。</translation>
    </message>
    <message>
        <source>Mock API of %1</source>
        <comment>name of a file</comment>
        <translation>%1 のモック API</translation>
    </message>
</context>
</TS>
