namespace YenValve.House.Tests;

/// <summary>A folder of DLLs in place of a LEAN build: the embedded engine with what it needs.</summary>
internal static class StandIn
{
    public static string Make()
    {
        var folder = Directory.CreateTempSubdirectory("yenvalve-lean-").FullName;
        foreach (var file in Directory.GetFiles(AppContext.BaseDirectory, "*.dll").Where(IsOfLean))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }
        return folder;
    }

    private static bool IsOfLean(string file) =>
        Path.GetFileName(file) is "YenValve.Engine.dll" or "Newtonsoft.Json.dll" or "MathNet.Numerics.dll" or "NodaTime.dll";
}
