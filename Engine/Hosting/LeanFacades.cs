using System.Collections.Concurrent;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using QuantConnect.Algorithm;

namespace YenValve.Engine;

/// <summary>
/// Stand-ins for LEAN's assemblies, made in memory: each only forwards every type of the engine's API to the engine, so
/// that a DLL compiled against LEAN finds its types here.
/// </summary>
internal static class LeanFacades
{
    private static readonly string[] Names =
    [
        "QuantConnect.Common", "QuantConnect.Algorithm", "QuantConnect.Algorithm.Framework", "QuantConnect.Algorithm.CSharp", "QuantConnect.Indicators",
        "QuantConnect.Logging", "QuantConnect.Configuration", "QuantConnect.Brokerages", "QuantConnect.Lean.Engine", "QuantConnect.Api",
        "QuantConnect.Messaging", "QuantConnect.Compression", "QuantConnect.Research", "QuantConnect.AlgorithmFactory",
    ];

    private static readonly ConcurrentDictionary<string, byte[]> Images = new(StringComparer.Ordinal);

    /// <summary>Whether the name is one of LEAN's.</summary>
    public static bool IsLean(string assemblyName) => Array.IndexOf(Names, assemblyName) >= 0;

    /// <summary>The stand-in's image.</summary>
    public static byte[] Image(string assemblyName) => Images.GetOrAdd(assemblyName, Build);

    private static byte[] Build(string name)
    {
        var engine = typeof(QCAlgorithm).Assembly;
        var metadata = new MetadataBuilder();
        var mvid = metadata.GetOrAddGuid(new Guid(System.Security.Cryptography.MD5.HashData(System.Text.Encoding.UTF8.GetBytes(name))));
        metadata.AddModule(0, metadata.GetOrAddString(name + ".dll"), mvid, default, default);
        metadata.AddAssembly(metadata.GetOrAddString(name), new Version(2, 5, 0, 0), default, default, 0, AssemblyHashAlgorithm.None);
        metadata.AddTypeDefinition(default, default, metadata.GetOrAddString("<Module>"), default, MetadataTokens.FieldDefinitionHandle(1), MetadataTokens.MethodDefinitionHandle(1));
        var target = engine.GetName();
        var reference = metadata.AddAssemblyReference(metadata.GetOrAddString(target.Name!), target.Version ?? new Version(0, 0), default, default, 0, default);
        foreach (var type in engine.GetExportedTypes().Where(x => !x.IsNested)) Forward(metadata, type, reference);

        var image = new BlobBuilder();
        new ManagedPEBuilder(new PEHeaderBuilder(imageCharacteristics: Characteristics.Dll | Characteristics.ExecutableImage), new MetadataRootBuilder(metadata), new BlobBuilder())
            .Serialize(image);
        return image.ToArray();
    }

    private static void Forward(MetadataBuilder metadata, Type type, EntityHandle implementation)
    {
        var attributes = type.IsNested ? default : (TypeAttributes)0x00200000 | TypeAttributes.Public;
        var space = type.IsNested || type.Namespace == null ? default : metadata.GetOrAddString(type.Namespace);
        var handle = metadata.AddExportedType(attributes, space, metadata.GetOrAddString(type.Name), implementation, 0);
        foreach (var nested in type.GetNestedTypes()) Forward(metadata, nested, handle);
    }
}
