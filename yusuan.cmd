@echo off
rem Starts Yusuan on Windows, and builds it before the first use. After a change of the sources: yusuan.cmd --build
rem   YUSUAN_JAVA_OPTS   further options of the JVM, such as -Xmx4g; the last one given counts
rem   YUSUAN_PLUGINS     jars of readers, rules and formats (docs/plug-ins.md), parted by semicolons
rem   JAVA_HOME          the Java to use, where it is not the one on the PATH
setlocal
set "root=%~dp0"
set "jar=%root%extractor-cli\target\yusuan.jar"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
if /i "%~1"=="--build" goto build
if exist "%jar%" goto start

:build
where mvn >nul 2>nul
if errorlevel 1 (
    echo yusuan: Maven 3.8 or newer is needed to build, and there is no 'mvn' 1>&2
    exit /b 1
)
echo yusuan: building Yusuan ... 1>&2
pushd "%root%"
call mvn -q -B -ntp -P "!lint" -Dmaven.test.skip -Dspotless.check.skip -Djacoco.skip -pl extractor-cli -am package 1>&2
set "status=%errorlevel%"
popd
if not "%status%"=="0" (
    echo yusuan: the build failed 1>&2
    exit /b 1
)
if /i "%~1"=="--build" exit /b 0

:start
set "program=-jar "%jar%""
if defined YUSUAN_PLUGINS set "program=-cp "%jar%;%YUSUAN_PLUGINS%" org.yusuan.cli.Main"
"%java%" -Xshare:auto -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx1g -Djava.awt.headless=true %YUSUAN_JAVA_OPTS% %program% %*
exit /b %errorlevel%
