using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using QuantConnect.Algorithm;

namespace YenValve.Indicators.Tests.Docs;

/// <summary>Makes an algorithm of a sample: wraps it in a class, gives it a stretch of history, compiles it in memory.</summary>
internal static class SampleCompiler
{
    private const string Opening = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using QuantConnect;
        using QuantConnect.Algorithm;
        using QuantConnect.Data;
        using QuantConnect.Data.Consolidators;
        using QuantConnect.Data.Market;
        using QuantConnect.Indicators;
        using QuantConnect.Securities;
        using YenValve.Data;
        """;

    private const string Run = """
        public sealed class SampleRun : Sample
        {
            public override void Initialize()
            {
                SetStartDate(2024, 7, 1);
                SetEndDate(2024, 8, 16);
                base.Initialize();
            }
        }
        """;

    private static readonly List<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(File.Exists)
            .Select(file => MetadataReference.CreateFromFile(file)),
    ];

    /// <summary>Namespaces of the indicators, each as far as it exists.</summary>
    private static readonly IEnumerable<string> Folders = typeof(Indicators.Robust.RollingMedian).Assembly.GetExportedTypes()
        .Select(type => type.Namespace!).Distinct().Order(StringComparer.Ordinal);

    /// <summary>The sample's algorithm as a type, or the compiler's complaints with lines of the page.</summary>
    public static (Type? Algorithm, IReadOnlyList<string> Errors) Compile(Sample sample)
    {
        var usings = string.Concat(Folders.Select(folder => $"using {folder};\n"));
        var source = $"{Opening}\n{usings}public class Sample : QCAlgorithm\n{{\n#line {sample.Line} \"{sample.File}\"\n{sample.Members}\n#line default\n}}\n{Run}";
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable);
        var tree = CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Latest));
        var compilation = CSharpCompilation.Create("Sample_" + Guid.NewGuid().ToString("N"), [tree], References, options);
        using var assembly = new MemoryStream();
        var result = compilation.Emit(assembly);
        if (!result.Success)
        {
            return (null, [.. result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString())]);
        }

        return (Assembly.Load(assembly.ToArray()).GetType("SampleRun"), []);
    }

    /// <summary>The algorithm of a compiled sample.</summary>
    public static QCAlgorithm Create(Type algorithm) => (QCAlgorithm)Activator.CreateInstance(algorithm)!;
}
