using YenValve.Engine;
using YenValve.Launcher.Commands;
using YenValve.Launcher.Running;

if (args is [] or ["backtest", ..]) HeadStart.Begin(RepositoryFolder.BundledData);
return await YenValveCommand.InvokeAsync(args);
