using System.Reflection;

namespace YenValve.Launcher.Running;

/// <summary>Where config.json and the bundled data are when nobody says.</summary>
internal static class RepositoryFolder
{
    /// <summary>The bundled LEAN data folder, whether it is there or not.</summary>
    public static string BundledData => System.IO.Path.Combine(Path, "Data", "Market");

    /// <summary>The repository around the working directory, else the one this launcher was built from.</summary>
    public static string Path
    {
        get
        {
            for (var folder = new DirectoryInfo(Environment.CurrentDirectory); folder != null; folder = folder.Parent)
            {
                if (File.Exists(System.IO.Path.Combine(folder.FullName, "Strategy.sln"))) return folder.FullName;
            }

            return typeof(RepositoryFolder).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
                .First(attribute => attribute.Key == "RepositoryRoot").Value!;
        }
    }
}
