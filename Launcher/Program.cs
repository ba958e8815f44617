using YenValve.Launcher.Commands;

return await YenValveCommand.InvokeAsync(args);
