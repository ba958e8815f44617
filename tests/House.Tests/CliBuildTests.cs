using System.Xml.Linq;
using NUnit.Framework;

namespace YenValve.House.Tests;

/// <summary>
/// The build that the LEAN CLI does in its container, done here: every project rewritten, the CLI's own props above the
/// compile root, its global properties, and a folder of DLLs where the container has LEAN's.
/// </summary>
[TestFixture]
public sealed class CliBuildTests
{
    private const string ParentProps = """
        <Project>
          <PropertyGroup>
            <BaseIntermediateOutputPath>{0}/obj/$(MSBuildProjectName)/</BaseIntermediateOutputPath>
            <IntermediateOutputPath>{0}/obj/$(MSBuildProjectName)/</IntermediateOutputPath>
            <NoWarn>CS0618</NoWarn>
          </PropertyGroup>
        </Project>
        """;

    private string _work = "";
    private string _image = "";

    [SetUp]
    public void MakeFolders()
    {
        _image = StandIn.Make();
        _work = Directory.CreateTempSubdirectory("yenvalve-cli-").FullName;
    }

    [TearDown]
    public void DropFolders()
    {
        Directory.Delete(_image, recursive: true);
        Directory.Delete(_work, recursive: true);
    }

    [Test]
    public void AlgorithmsBuildAsTheCliBuildsThem()
    {
        var root = Path.Combine(_work, "LeanCLI");
        var compile = Path.Combine(_work, "Compile");
        CopySources(root);
        foreach (var project in Directory.GetFiles(root, "*.csproj", SearchOption.AllDirectories)) Rewrite(project);
        File.WriteAllText(Path.Combine(_work, "Directory.Build.props"), string.Format(ParentProps, compile));

        var properties = string.Join(';',
            "Configuration=Debug", "Platform=AnyCPU", "TargetFramework=net10.0", $"OutputPath={compile}/bin",
            "GenerateAssemblyInfo=false", "GenerateTargetFrameworkAttribute=false", "AppendTargetFrameworkToOutputPath=false",
            "AutoGenerateBindingRedirects=true", "GenerateBindingRedirectsOutputType=true",
            "AutomaticallyUseReferenceAssemblyPackages=false", "CopyLocalLockFileAssemblies=true",
            $"PathMap=/LeanCLI={root}", "NoWarn=MSB3277");
        var (exitCode, output) = DotNet.Run(root, "build", "Algorithms/Algorithms.csproj", "-p:" + properties, "-p:LeanImageDir=" + _image);

        Assert.That(exitCode, Is.Zero, output);
        var built = Directory.GetFiles(Path.Combine(compile, "bin"), "*.dll").Select(Path.GetFileName);
        Assert.That(built, Is.EquivalentTo(new[] { "Algorithms.dll", "YenValve.Data.dll", "YenValve.Indicators.dll" }));
        Assert.That(Directory.Exists(Path.Combine(compile, "obj", "Algorithms")), Is.True, "the CLI's props above the root are heard");
    }

    private static void CopySources(string root)
    {
        var files = new[] { "*.cs", "*.csproj", "*.sln", "*.props", "*.targets", "*.json", ".editorconfig" }
            .SelectMany(pattern => Sources.Files("", pattern));
        foreach (var file in files)
        {
            var target = Path.Combine(root, Sources.Relative(file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    /// <summary>As the CLI does it: the first QuantConnect package becomes the image's DLLs, any other goes.</summary>
    private void Rewrite(string project)
    {
        var document = XDocument.Load(project);
        var lean = document.Descendants("PackageReference")
            .Where(reference => ((string)reference.Attribute("Include")!).StartsWith("QuantConnect.", StringComparison.OrdinalIgnoreCase)).ToList();
        lean[0].ReplaceWith(new XElement("Reference", new XAttribute("Include", _image + "/*.dll"), new XElement("Private", "False")));
        foreach (var other in lean.Skip(1)) other.Remove();
        document.Save(project);
    }
}
